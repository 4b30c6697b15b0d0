package org.schriftgut.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.privacy.RestrictionRequestView;
import org.schriftgut.privacy.RestrictionRequests;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Requests of privacy officers to restrict the processing of a file, and the answers of those who manage it. */
@Path("/einschraenkungen")
@RequestScoped
public class RestrictionRequestsRoutes {

    public static final String ADDRESS = "/ui/einschraenkungen";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    RestrictionRequests requests;

    @GET
    public Response list() {
        if (!requests.mayAsk() && !requests.mayAnswer()) {
            throw new Problem(Kind.FORBIDDEN, RequestFault.RESTRICTIONS_NOT_FOR_YOU);
        }
        return page(200, Form.creating(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask() {
        try {
            requests.ask(sent.text("zeichen"), sent.text("grund"));
            return shell.see(ADDRESS, Flash.done("hinweis.einschraenkungen.gefragt"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            var where = refused.findings().isEmpty()
                    ? ""
                    : refused.findings().get(0).where();
            var field = where.equals("reference") ? "zeichen" : "grund";
            var form = Form.creating("").with(sent.typed());
            return page(422, form.withError(field, shell.texts().get("falsch.einschraenkungen." + field)));
        }
    }

    @POST
    @Path("{id}/einschraenken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restrict(@PathParam("id") UUID id) {
        requests.restrict(id);
        return shell.see(ADDRESS, Flash.done("hinweis.einschraenkung"));
    }

    @POST
    @Path("{id}/ablehnen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@PathParam("id") UUID id) {
        try {
            requests.decline(id, sent.text("grund"));
            return shell.see(ADDRESS, Flash.done("hinweis.einschraenkungen.abgelehnt"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return shell.see(ADDRESS, Flash.failed("falsch.einschraenkungen.grund"));
        }
    }

    @POST
    @Path("{id}/zuruecknehmen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id) {
        requests.withdraw(id);
        return shell.see(ADDRESS, Flash.done("hinweis.einschraenkungen.zurueck"));
    }

    private Response page(int status, Form form) {
        var mayAsk = requests.mayAsk();
        return shell.page(
                status,
                Html.of(new RestrictionRequestsPage(
                        shell.frame()
                                .page(
                                        PrivacyMenu.RESTRICTION_REQUESTS,
                                        shell.texts().get("einschraenkungen.titel")),
                        mayAsk ? requests.list().stream().map(this::line).toList() : List.of(),
                        requests.waiting().stream()
                                .map(RestrictionRequestsRoutes::waiting)
                                .toList(),
                        form,
                        mayAsk,
                        requests.mayAnswer())));
    }

    private RestrictionRequestsPage.Line line(RestrictionRequestView request) {
        var isOpen = request.answer() == null;
        return new RestrictionRequestsPage.Line(
                request.reference(),
                request.ground(),
                request.askedAt(),
                isOpen ? shell.texts().get("auskunft.offen") : shell.texts().of(request.answer()),
                isOpen ? Tone.INFO : Tone.NEUTRAL,
                request.answerReason() == null ? "" : request.answerReason(),
                isOpen ? ADDRESS + "/" + request.id() + "/zuruecknehmen" : "");
    }

    private static RestrictionRequestsPage.Waiting waiting(RestrictionRequestView request) {
        return new RestrictionRequestsPage.Waiting(
                request.reference(), request.ground(), request.askedAt(), ADDRESS + "/" + request.id());
    }
}
