package org.schriftgut.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.schriftgut.approval.ApprovalView;
import org.schriftgut.approval.Approvals;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Requests for a second person. */
@Path("/freigaben")
@RequestScoped
public class ApprovalsRoutes {

    private static final String ADDRESS = "/ui/freigaben";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Approvals approvals;

    @Inject
    ApprovalLines lines;

    @Inject
    Names names;

    @GET
    public Response list() {
        return shell.page(Html.of(new ApprovalsPage(
                shell.frame().page(ApprovalMenu.APPROVALS, shell.texts().get("freigaben.titel")),
                approvals.waiting().stream().map(lines::line).toList(),
                approvals.mine().stream().map(lines::line).toList())));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return page(200, approvals.get(id), Form.creating(""));
    }

    @POST
    @Path("{id}/zustimmen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("id") UUID id) {
        return decided(
                id, () -> approvals.approve(id, sent.text("hash"), sent.orNull("vermerk")), "hinweis.freigabe.erteilt");
    }

    @POST
    @Path("{id}/ablehnen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@PathParam("id") UUID id) {
        return decided(
                id,
                () -> approvals.decline(id, sent.text("hash"), sent.orNull("vermerk")),
                "hinweis.freigabe.abgelehnt");
    }

    @POST
    @Path("{id}/zuruecknehmen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id) {
        return decided(id, () -> approvals.withdraw(id), "hinweis.freigabe.zurueck");
    }

    /** What can no longer be done is said above the request as it stands now. */
    private Response decided(UUID id, Runnable act, String notice) {
        try {
            act.run();
            return shell.see(ADDRESS, Flash.done(notice));
        } catch (Problem refused) {
            if (refused.kind() != Kind.WRONG_STATE && refused.kind() != Kind.STALE) {
                throw refused;
            }
            var form = Form.creating("")
                    .with(sent.typed())
                    .withError("", shell.texts().get("falsch.freigabe"));
            return page(409, approvals.get(id), form);
        }
    }

    private Response page(int status, ApprovalView request, Form form) {
        return shell.page(
                status,
                Html.of(new ApprovalPage(
                        shell.frame().page(ApprovalMenu.APPROVALS, lines.title(request)),
                        ApprovalLines.address(request.id()),
                        lines.content(request),
                        request.reason() == null ? "" : request.reason(),
                        lines.asker(request),
                        request.askedAt(),
                        request.expiresAt(),
                        ApprovalLines.standing(request),
                        request.decidedBy() == null ? "" : names.person(request.decidedBy()),
                        request.decidedAt(),
                        request.note() == null ? "" : request.note(),
                        request.hash(),
                        request.mayDecide(),
                        request.mayWithdraw(),
                        form)));
    }
}
