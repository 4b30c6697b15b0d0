package org.schriftgut.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.index.Search;
import org.schriftgut.index.SearchRequest;
import org.schriftgut.web.rest.PageQuery;

/** Search over documents and places. */
@Path("/search")
@Tag(name = "search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    Search search;

    @Inject
    FacetLabels labels;

    @GET
    @Operation(summary = "Find by words; each other parameter narrows and may be repeated")
    public SearchJson find(
            @QueryParam("q") String words,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("type") List<String> types,
            @QueryParam("year") List<String> years,
            @QueryParam("unit") List<UUID> units,
            @QueryParam("branch") List<UUID> branches,
            @BeanParam PageQuery page) {
        var paging = page.paging();
        var answer = search.find(new SearchRequest(
                words, given(kinds), given(types), given(years), given(units), given(branches), paging));
        return new SearchJson(
                answer.total(),
                paging.offset(),
                paging.limit(),
                answer.reading(),
                answer.hits().stream().map(SearchJson::hit).toList(),
                labels.of(answer.facets()));
    }

    /** An empty parameter, as forms send it, narrows nothing. */
    private static <T> List<T> given(List<T> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .filter(value -> !value.equals(""))
                .toList();
    }
}
