package org.schriftgut.web.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.reassignment.ReassignmentLine;
import org.schriftgut.reassignment.ReassignmentView;
import org.schriftgut.reassignment.Reassignments;
import org.schriftgut.web.records.PlaceJson;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.rest.PageJson;
import org.schriftgut.web.rest.PageQuery;

/** Open files of one unit that go to another together, for records managers. */
@Path("/reassignments")
@Tag(name = "places")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReassignmentsResource {

    @Inject
    Reassignments reassignments;

    /** Whose open files go to whom, and why. */
    public record NewReassignmentJson(UUID from, UUID to, String reason) {}

    /** A reassignment; {@code finishedAt} is missing while it is under way. */
    public record ReassignmentJson(
            UUID id, UUID from, UUID to, String reason, UUID askedBy, Instant askedAt, Instant finishedAt, long moved) {

        static ReassignmentJson of(ReassignmentView view) {
            return new ReassignmentJson(
                    view.id(),
                    view.from(),
                    view.to(),
                    view.reason(),
                    view.askedBy(),
                    view.askedAt(),
                    view.finishedAt(),
                    view.moved());
        }
    }

    /** What would move, and how many closed files would stay. */
    public record ReassignmentPreviewJson(PageJson<PlaceJson> moving, long staying) {}

    /** One file of the protocol. */
    public record ReassignmentLineJson(PlaceJson dossier, Instant movedAt) {

        static ReassignmentLineJson of(ReassignmentLine line) {
            return new ReassignmentLineJson(PlaceJson.of(line.dossier()), line.movedAt());
        }
    }

    @GET
    @Path("preview")
    @Operation(summary = "What would move from one unit to another; changes nothing")
    public ReassignmentPreviewJson preview(
            @QueryParam("from") UUID from, @QueryParam("to") UUID to, @BeanParam PageQuery page) {
        var preview = reassignments.preview(Given.required("from", from), Given.required("to", to), page.paging());
        return new ReassignmentPreviewJson(PageJson.of(preview.moving(), PlaceJson::of), preview.staying());
    }

    @GET
    @Operation(summary = "All reassignments, the newest first")
    public ListJson<ReassignmentJson> all() {
        return ListJson.of(reassignments.all(), ReassignmentJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move all open files of a unit, in the background")
    @APIResponseSchema(value = ReassignmentJson.class, responseCode = "202")
    public Response start(NewReassignmentJson wanted) {
        var started = reassignments.start(
                Given.required("from", wanted.from()), Given.required("to", wanted.to()), wanted.reason());
        return Response.accepted(ReassignmentJson.of(started)).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A reassignment and how far it is")
    public ReassignmentJson get(@PathParam("id") UUID id) {
        return ReassignmentJson.of(reassignments.get(id));
    }

    @GET
    @Path("{id}/protocol")
    @Operation(summary = "The files that have moved")
    public PageJson<ReassignmentLineJson> protocol(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return PageJson.of(reassignments.protocol(id, page.paging()), ReassignmentLineJson::of);
    }
}
