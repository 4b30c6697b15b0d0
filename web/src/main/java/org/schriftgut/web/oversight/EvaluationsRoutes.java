package org.schriftgut.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.oversight.EvaluationResult;
import org.schriftgut.oversight.EvaluationView;
import org.schriftgut.oversight.Evaluations;
import org.schriftgut.oversight.OversightFault;
import org.schriftgut.web.approval.ApprovalLines;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Evaluations of the log by person (R136). */
@Path("/auswertungen")
@RequestScoped
public class EvaluationsRoutes {

    private static final String ADDRESS = "/ui/auswertungen";
    private static final int LINES = 100;

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Evaluations evaluations;

    @Inject
    AuditLines lines;

    @Inject
    Names names;

    @GET
    public Response list() {
        return page(200, Form.creating(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask() {
        try {
            var request =
                    evaluations.ask(sent.login("person"), sent.date("von"), sent.date("bis"), sent.orNull("anlass"));
            return shell.see(ApprovalLines.address(request), Flash.done("hinweis.auswertung"));
        } catch (Problem refused) {
            return page(422, said(Form.creating("").with(sent.typed()), refused));
        }
    }

    @GET
    @Path("{id}")
    public Response result(@PathParam("id") UUID id, @QueryParam("vor") UUID before) {
        var result = evaluations.result(id, before, LINES);
        var api = "/api/v1/log-evaluations/" + id + "/entries";
        var older = result.found().before();
        return shell.page(Html.of(new EvaluationPage(
                shell.frame().page(MenuEntry.NONE, shell.texts().get("auswertung.ergebnis")),
                facts(result),
                lines.of(result.found().hits(), 0),
                older == null ? "" : ADDRESS + "/" + id + "?vor=" + older,
                api + ".csv",
                api + ".json")));
    }

    private List<Panel.Metadata.Fact> facts(EvaluationResult result) {
        var found = result.evaluation();
        var texts = shell.texts();
        return List.of(
                Panel.Metadata.Fact.of(texts.get("auswertung.person"), names.person(found.person())),
                Panel.Metadata.Fact.of(
                        texts.get("auswertung.zeitraum"),
                        texts.minute(found.from()) + " – " + texts.minute(found.until())),
                Panel.Metadata.Fact.of(texts.get("auswertung.anlass"), found.occasion()),
                Panel.Metadata.Fact.of(texts.get("auswertung.bis"), texts.minute(found.viewableUntil())),
                Panel.Metadata.Fact.of(
                        texts.get("auswertung.heruntergeladen"),
                        texts.number(result.counts().downloads())),
                Panel.Metadata.Fact.of(
                        texts.get("auswertung.abgewiesen"),
                        texts.number(result.counts().refused())));
    }

    private Form said(Form form, Problem refused) {
        var texts = shell.texts();
        if (refused.kind() == Kind.WRONG_STATE) {
            return form.withError(
                    "",
                    texts.get(
                            refused.is(OversightFault.NO_STAFF_COUNCIL)
                                    ? "falsch.auswertung.personalrat"
                                    : "falsch.auswertung.zweite"));
        }
        if (refused.kind() != Kind.INVALID) {
            throw refused;
        }
        var where =
                refused.findings().isEmpty() ? "" : refused.findings().get(0).where();
        return switch (where) {
            case "login" -> form.withError("person", texts.get("falsch.auswertung.person"));
            case "from", "von" -> form.withError("von", texts.get("falsch.auswertung.von"));
            case "until", "bis" -> form.withError("bis", texts.get("falsch.auswertung.bis"));
            default -> form.withError("anlass", texts.get("falsch.auswertung.anlass"));
        };
    }

    private Response page(int status, Form form) {
        return shell.page(
                status,
                Html.of(new EvaluationsPage(
                        shell.frame().page(MenuEntry.NONE, shell.texts().get("auswertung.titel")),
                        evaluations.list().stream().map(this::line).toList(),
                        form,
                        evaluations.mayAsk())));
    }

    private EvaluationsPage.Line line(EvaluationView found) {
        return new EvaluationsPage.Line(
                names.person(found.person()),
                found.mayView() ? ADDRESS + "/" + found.id() : "",
                names.person(found.requestedBy()),
                found.occasion(),
                found.from(),
                found.until(),
                found.begunAt(),
                found.viewableUntil());
    }
}
