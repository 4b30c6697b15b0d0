package org.schriftgut.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.dossier.Places;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.records.PlaceJson;
import org.schriftgut.web.rest.ContentDisposition;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.rest.PageJson;
import org.schriftgut.web.rest.PageQuery;

/** The file plan. */
@Path("/fileplan")
@Tag(name = "fileplan")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilePlanResource {

    private static final int MAX_FOUND = 50;

    @Inject
    FilePlans plans;

    @Inject
    HttpServletRequest request;

    @Inject
    Places places;

    /** What to import: an id that POST /staged gave. */
    public record PlanFileJson(UUID staged) {}

    @GET
    @Path("entries")
    @Operation(summary = "Entries below one, or with a code, or found by code and words, or those at the top")
    public ListJson<EntryJson> entries(
            @QueryParam("parent") UUID parent, @QueryParam("code") String code, @QueryParam("q") String words) {
        return ListJson.of(wanted(parent, code, words), EntryJson::of);
    }

    private List<EntryView> wanted(UUID parent, String code, String words) {
        if (parent != null) {
            return plans.children(parent);
        }
        if (code != null) {
            return List.of(plans.byCode(code));
        }
        return words == null ? plans.roots() : plans.find(words, MAX_FOUND);
    }

    @GET
    @Path("entries/{id}")
    @Operation(summary = "An entry")
    public EntryJson entry(@PathParam("id") UUID id) {
        return EntryJson.of(plans.get(id));
    }

    @GET
    @Path("entries/{id}/path")
    @Operation(summary = "An entry and all above it, from the top")
    public ListJson<EntryJson> path(@PathParam("id") UUID id) {
        return ListJson.of(plans.path(id), EntryJson::of);
    }

    @GET
    @Path("entries/{id}/dossiers")
    @Operation(summary = "Dossiers of an entry that the caller may see, by number")
    public PageJson<PlaceJson> dossiers(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        var entry = plans.get(id);
        return PageJson.of(places.ofEntry(entry.id(), page.paging()), PlaceJson::of);
    }

    @POST
    @Path("imports/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what an import of the staged file would do; writes nothing")
    public PlanImportJson preview(PlanFileJson file) {
        return PlanImportJson.of(plans.preview(Given.required("staged", file.staged())), Refusals.wantedBy(request));
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Import the staged file: all of it, or nothing if there is an error")
    public PlanImportJson apply(PlanFileJson file) {
        return PlanImportJson.of(plans.apply(Given.required("staged", file.staged())), Refusals.wantedBy(request));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @Operation(summary = "The plan as CSV: UTF-8, semicolons")
    public Response export() {
        var csv = new ByteArrayOutputStream();
        plans.exportCsv(csv);
        return Response.ok(csv.toByteArray(), "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.of(false, "aktenplan.csv"))
                .build();
    }
}
