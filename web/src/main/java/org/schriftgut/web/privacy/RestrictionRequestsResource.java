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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.privacy.RestrictionAnswer;
import org.schriftgut.privacy.RestrictionRequestView;
import org.schriftgut.privacy.RestrictionRequests;
import org.schriftgut.web.rest.ListJson;

/** Requests of privacy officers to restrict the processing of a file (GDPR, article 18). */
@Path("/restriction-requests")
@Tag(name = "privacy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RestrictionRequestsResource {

    @Inject
    RestrictionRequests requests;

    /** The file by its reference, and why it is to be restricted. */
    public record NewRestrictionRequestJson(String reference, String ground) {}

    /** Why it is not restricted. */
    public record DeclineJson(String reason) {}

    /** A request; {@code answer} is missing while it is open. */
    public record RestrictionRequestJson(
            UUID id,
            String reference,
            String ground,
            Instant askedAt,
            RestrictionAnswer answer,
            String answerReason,
            Instant answeredAt) {

        static RestrictionRequestJson of(RestrictionRequestView view) {
            return new RestrictionRequestJson(
                    view.id(),
                    view.reference(),
                    view.ground(),
                    view.askedAt(),
                    view.answer(),
                    view.answerReason(),
                    view.answeredAt());
        }
    }

    @GET
    @Operation(summary = "Requests to restrict the processing of a file, the newest first; for privacy officers")
    public ListJson<RestrictionRequestJson> list() {
        return ListJson.of(requests.list(), RestrictionRequestJson::of);
    }

    @GET
    @Path("waiting")
    @Operation(summary = "Open requests about files the caller manages")
    public ListJson<RestrictionRequestJson> waiting() {
        return ListJson.of(requests.waiting(), RestrictionRequestJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask those who manage a file to restrict its processing",
            description = "The answer is the same whether there is a file with this reference")
    @APIResponseSchema(value = RestrictionRequestJson.class, responseCode = "201")
    public Response ask(NewRestrictionRequestJson wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(RestrictionRequestJson.of(requests.ask(wanted.reference(), wanted.ground())))
                .build();
    }

    @POST
    @Path("{id}/restrict")
    @Operation(summary = "Set the restriction that was asked for")
    public RestrictionRequestJson restrict(@PathParam("id") UUID id) {
        return RestrictionRequestJson.of(requests.restrict(id));
    }

    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say why the processing is not restricted")
    public RestrictionRequestJson decline(@PathParam("id") UUID id, DeclineJson wanted) {
        return RestrictionRequestJson.of(requests.decline(id, wanted.reason()));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "Take a request back that was not answered")
    public RestrictionRequestJson withdraw(@PathParam("id") UUID id) {
        return RestrictionRequestJson.of(requests.withdraw(id));
    }
}
