package org.schriftgut.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.privacy.SubjectExport;
import org.schriftgut.privacy.SubjectRequestView;
import org.schriftgut.privacy.SubjectRequests;
import org.schriftgut.web.oversight.AuditResource;
import org.schriftgut.web.rest.ListJson;

/** Requests of people for what is kept about them (GDPR, article 15), for who coordinates the answers. */
@Path("/subject-requests")
@Tag(name = "privacy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubjectRequestsResource {

    @Inject
    SubjectRequests requests;

    @Inject
    SubjectExport export;

    /** The person, what to search for, and the day the request came in. */
    public record NewSubjectRequestJson(String subject, List<String> words, LocalDate receivedOn) {}

    /** A request, with the units that hold something and how far they are; never what they hold. */
    public record SubjectRequestJson(
            UUID id,
            String subject,
            List<String> words,
            LocalDate receivedOn,
            LocalDate dueOn,
            Instant openedAt,
            Instant closedAt,
            List<ProgressJson> units) {

        static SubjectRequestJson of(SubjectRequestView view) {
            return new SubjectRequestJson(
                    view.id(),
                    view.subject(),
                    view.words(),
                    view.receivedOn(),
                    view.dueOn(),
                    view.openedAt(),
                    view.closedAt(),
                    view.units().stream().map(ProgressJson::of).toList());
        }
    }

    /** How far a unit is; the last three are of use once it has answered. */
    public record ProgressJson(UUID unit, int hits, Instant finishedAt, int handedOut, int withheld) {

        static ProgressJson of(SubjectRequestView.Part part) {
            return new ProgressJson(part.unit(), part.hits(), part.finishedAt(), part.handedOut(), part.withheld());
        }
    }

    @GET
    @Operation(summary = "Requests of people for what is kept about them, the newest first")
    public ListJson<SubjectRequestJson> list() {
        return ListJson.of(requests.list(), SubjectRequestJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open a request: all files are searched, and each unit with hits is told",
            description = "Closed circles and personal records are left out; they answer on their own and are asked by"
                    + " the coordinator")
    @APIResponseSchema(value = SubjectRequestJson.class, responseCode = "201")
    public Response open(NewSubjectRequestJson wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(SubjectRequestJson.of(requests.open(wanted.subject(), wanted.words(), wanted.receivedOn())))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A request")
    public SubjectRequestJson get(@PathParam("id") UUID id) {
        return SubjectRequestJson.of(requests.get(id));
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "The person was answered; units change nothing any more")
    public SubjectRequestJson close(@PathParam("id") UUID id) {
        return SubjectRequestJson.of(requests.close(id));
    }

    @GET
    @Path("{id}/export.zip")
    @Produces("application/zip")
    @Operation(summary = "What the units hand out: a table of contents and the released versions")
    public Response export(@PathParam("id") UUID id) {
        var items = requests.beginExport(id);
        return AuditResource.file("application/zip", "auskunft.zip", out -> export.write(items, out));
    }
}
