package org.schriftgut.web.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.processing.ProcessingActivities;
import org.schriftgut.processing.ProcessingView;
import org.schriftgut.web.rest.ContentDisposition;
import org.schriftgut.web.rest.EntityTags;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.rest.Requests;

/** The record of processing (GDPR, article 30): written by privacy officers and records managers, read by leads. */
@Path("/processing-activities")
@Tag(name = "privacy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProcessingActivitiesResource {

    @Inject
    ProcessingActivities activities;

    /**
     * An activity of the record.
     *
     * @param code what people call it; it never changes
     * @param endedOn day since which it is carried out no more; missing while it is
     */
    public record ProcessingJson(UUID id, String code, ProcessingDetailsJson details, LocalDate endedOn) {

        static ProcessingJson of(ProcessingView view) {
            return new ProcessingJson(view.id(), view.code(), ProcessingDetailsJson.of(view.details()), view.endedOn());
        }
    }

    /** A new activity. */
    public record NewProcessingJson(String code, ProcessingDetailsJson details) {}

    /** Since when an activity is carried out no more; today or before. */
    public record ProcessingEndJson(LocalDate endedOn) {}

    /** An entry of the file plan that has dossiers and belongs to no activity. */
    public record UncoveredEntryJson(UUID id, String code, String title) {

        static UncoveredEntryJson of(EntryView entry) {
            return new UncoveredEntryJson(entry.id(), entry.code(), entry.title());
        }
    }

    @GET
    @Operation(summary = "The record of processing: all activities by code, ended ones too")
    public ListJson<ProcessingJson> list() {
        return ListJson.of(activities.list(), ProcessingJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an activity to the record of processing")
    @APIResponseSchema(value = ProcessingJson.class, responseCode = "201")
    public Response create(NewProcessingJson wanted) {
        var details = Given.required("details", wanted.details()).read();
        return answer(201, activities.create(wanted.code(), details));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An activity of the record of processing")
    @APIResponseSchema(value = ProcessingJson.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return answer(200, activities.get(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what the record says of an activity; needs If-Match")
    @APIResponseSchema(value = ProcessingJson.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(Requests.IF_MATCH) String ifMatch, ProcessingDetailsJson wanted) {
        return answer(200, activities.change(id, wanted.read(), version(id, ifMatch)));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "An activity is carried out no more; it stays in the record. Needs If-Match")
    @APIResponseSchema(value = ProcessingJson.class, responseCode = "200")
    public Response end(
            @PathParam("id") UUID id, @HeaderParam(Requests.IF_MATCH) String ifMatch, ProcessingEndJson wanted) {
        return answer(200, activities.end(id, wanted.endedOn(), version(id, ifMatch)));
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "An activity is carried out again; needs If-Match")
    @APIResponseSchema(value = ProcessingJson.class, responseCode = "200")
    public Response resume(@PathParam("id") UUID id, @HeaderParam(Requests.IF_MATCH) String ifMatch) {
        return answer(200, activities.resume(id, version(id, ifMatch)));
    }

    @GET
    @Path("uncovered")
    @Operation(summary = "Entries of the file plan that have dossiers and belong to no activity")
    public ListJson<UncoveredEntryJson> uncovered() {
        return ListJson.of(activities.uncovered(), UncoveredEntryJson::of);
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @Operation(summary = "The record of processing as CSV: UTF-8, semicolons")
    public Response export() {
        var csv = new ByteArrayOutputStream();
        activities.exportCsv(csv);
        return Response.ok(csv.toByteArray(), "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.of(false, "verarbeitungsverzeichnis.csv"))
                .build();
    }

    private long version(UUID id, String ifMatch) {
        return EntityTags.readVersion(ifMatch, () -> activities.get(id).version());
    }

    private static Response answer(int status, ProcessingView view) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, EntityTags.ofVersion(view.version()))
                .entity(ProcessingJson.of(view))
                .build();
    }
}
