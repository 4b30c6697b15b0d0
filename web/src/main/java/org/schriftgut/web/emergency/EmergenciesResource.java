package org.schriftgut.web.emergency;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.emergency.Emergencies;
import org.schriftgut.emergency.EmergencyView;
import org.schriftgut.web.rest.ListJson;

/** Emergency access (R101). */
@Path("/emergency-accesses")
@Tag(name = "access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EmergenciesResource {

    @Inject
    Emergencies emergencies;

    /** What to open, by its reference, and why. */
    public record NewEmergencyJson(String reference, String reason) {}

    /** What a privacy officer found out. */
    public record ReviewJson(String remark) {}

    /** An emergency access; {@code dossier} and {@code until} are missing where nothing was opened. */
    public record EmergencyJson(
            UUID id,
            UUID account,
            String reference,
            UUID dossier,
            String reason,
            Instant openedAt,
            Instant until,
            Instant endedAt,
            boolean holds,
            Instant reviewedAt,
            UUID reviewedBy,
            String remark) {

        static EmergencyJson of(EmergencyView view) {
            return new EmergencyJson(
                    view.id(),
                    view.account(),
                    view.reference(),
                    view.dossier(),
                    view.reason(),
                    view.openedAt(),
                    view.until(),
                    view.endedAt(),
                    view.holds(),
                    view.reviewedAt(),
                    view.reviewedBy(),
                    view.remark());
        }
    }

    @GET
    @Operation(summary = "Emergency access of everybody for privacy officers, one's own for others")
    public ListJson<EmergencyJson> list() {
        return ListJson.of(emergencies.list(), EmergencyJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a dossier in an emergency for four hours, with a reason; the privacy officers are told",
            description =
                    "Without a dossier in the answer nothing was opened: there is none, or none that may be opened")
    @APIResponseSchema(value = EmergencyJson.class, responseCode = "201")
    public Response open(NewEmergencyJson wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(EmergencyJson.of(emergencies.open(wanted.reference(), wanted.reason())))
                .build();
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "End an emergency access at once")
    public EmergencyJson end(@PathParam("id") UUID id) {
        return EmergencyJson.of(emergencies.end(id));
    }

    @POST
    @Path("{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep what a privacy officer found out about an emergency access")
    public EmergencyJson review(@PathParam("id") UUID id, ReviewJson review) {
        return EmergencyJson.of(emergencies.review(id, review.remark()));
    }
}
