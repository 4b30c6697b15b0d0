package org.schriftgut.web.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.index.Search;

/** The search index of the tenant. */
@Path("/index")
@Tag(name = "search")
@ApplicationScoped
public class IndexResource {

    @Inject
    Search search;

    @POST
    @Path("rebuild")
    @Operation(summary = "Build the index anew, in the background; the old one answers until then")
    public Response rebuild() {
        search.rebuild();
        return Response.accepted().build();
    }
}
