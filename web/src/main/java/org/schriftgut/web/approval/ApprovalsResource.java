package org.schriftgut.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.approval.Approvals;
import org.schriftgut.web.rest.ListJson;

/** Requests for a second person. They are made by calling what needs one. */
@Path("/approvals")
@Tag(name = "approvals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    @Inject
    Approvals approvals;

    /**
     * A decision.
     *
     * @param hash of the content that was looked at
     * @param note for who asked, may be left out
     */
    public record DecisionJson(String hash, String note) {}

    @GET
    @Path("mine")
    @Operation(summary = "What the caller asked for, newest first")
    public ListJson<ApprovalJson> mine() {
        return ListJson.of(approvals.mine(), ApprovalJson::of);
    }

    @GET
    @Path("waiting")
    @Operation(summary = "What waits for the caller's decision, oldest first")
    public ListJson<ApprovalJson> waiting() {
        return ListJson.of(approvals.waiting(), ApprovalJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A request, for who asked and for who may decide")
    public ApprovalJson get(@PathParam("id") UUID id) {
        return ApprovalJson.of(approvals.get(id));
    }

    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Approve exactly what was looked at")
    public ApprovalJson approve(@PathParam("id") UUID id, DecisionJson decision) {
        return ApprovalJson.of(approvals.approve(id, decision.hash(), decision.note()));
    }

    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decline a request")
    public ApprovalJson decline(@PathParam("id") UUID id, DecisionJson decision) {
        return ApprovalJson.of(approvals.decline(id, decision.hash(), decision.note()));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "Take back what the caller asked for")
    public ApprovalJson withdraw(@PathParam("id") UUID id) {
        return ApprovalJson.of(approvals.withdraw(id));
    }
}
