package org.schriftgut.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.schriftgut.common.Paging;

/** Which part of a list is wanted, as it stands in the address. */
public class PageQuery {

    @QueryParam("offset")
    @DefaultValue("0")
    @Parameter(description = "rows to skip")
    Integer offset;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "rows wanted, at most " + Paging.MAX)
    Integer limit;

    public Paging paging() {
        return new Paging(offset == null ? 0 : offset, limit == null ? 50 : limit);
    }
}
