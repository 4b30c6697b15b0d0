package org.schriftgut.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Deputies;
import org.schriftgut.access.DeputyView;
import org.schriftgut.access.NameDeputy;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;
import org.schriftgut.signin.Sessions;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.web.page.DeputiesPage;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Pages;
import org.schriftgut.web.page.Section;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.security.Gate;

/** Deputies of the person, and the switch between acting for oneself and for another. */
@Path("/vertretungen")
@RequestScoped
public class DeputiesResource {

    private static final String ADDRESS = "/ui/vertretungen";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Deputies deputies;

    @Inject
    Sessions sessions;

    @Inject
    Names names;

    @Context
    HttpServletRequest request;

    @GET
    public Response list() {
        return page(200, Form.creating(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name() {
        var form = Form.creating("").with(sent.typed());
        try {
            deputies.name(new NameDeputy(
                    sent.orNull("fuer"), sent.text("wer"), Set.of(), sent.date("von"), sent.date("bis")));
            return shell.see(ADDRESS, Flash.done("hinweis.vertretung"));
        } catch (Problem refused) {
            return page(422, said(form, refused));
        }
    }

    @POST
    @Path("{id}/beenden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id) {
        deputies.end(id);
        return shell.see(ADDRESS, Flash.done("hinweis.vertretung.ende"));
    }

    /** Field {@code vertretung}: the deputyship to act by, or nothing to act for oneself. */
    @POST
    @Path("wechseln")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change() {
        if (!(request.getAttribute(Gate.SESSION) instanceof SignedIn session)) {
            throw new Problem(Kind.FORBIDDEN, "Only a browser session can act for somebody else");
        }
        sessions.standIn(session.id(), sent.id("vertretung"));
        return shell.see("/ui/");
    }

    private Form said(Form form, Problem refused) {
        if (refused.kind() != Kind.INVALID && refused.kind() != Kind.WRONG_STATE && refused.kind() != Kind.FORBIDDEN) {
            throw refused;
        }
        var texts = shell.texts();
        var message = refused.getMessage();
        if (message.contains("circle")) {
            return form.withError("wer", texts.get("falsch.vertretung.kreis"));
        }
        return switch (refused.findings().isEmpty()
                ? ""
                : refused.findings().get(0).where()) {
            case "deputy" -> form.withError("wer", texts.get("falsch.vertretung.wer"));
            case "principal" -> form.withError("fuer", texts.get("falsch.vertretung.wer"));
            case "lastDay", "bis" -> form.withError("bis", texts.get("falsch.vertretung.tage"));
            case "von" -> form.withError("von", texts.get("falsch.datum", sent.text("von")));
            default -> form.withError("", texts.get("falsch.vertretung"));
        };
    }

    private Response page(int status, Form form) {
        return shell.page(
                status,
                Pages.html(new DeputiesPage(
                        shell.frame().page(Section.NONE, shell.texts().get("vertretung.titel")),
                        deputies.mine().stream().map(this::line).toList(),
                        form,
                        shell.person().has(Role.DEPARTMENT_LEAD))));
    }

    private DeputiesPage.Line line(DeputyView deputy) {
        var isOver = deputy.endedAt() != null;
        var standing = isOver ? "vertretung.vorbei" : deputy.holds() ? "vertretung.gilt" : "vertretung.ruht";
        return new DeputiesPage.Line(
                names.person(deputy.principal()),
                names.person(deputy.deputy()),
                deputy.roles().stream()
                        .sorted()
                        .map(role -> shell.texts().of(role))
                        .collect(Collectors.joining(", ")),
                deputy.firstDay(),
                deputy.lastDay(),
                deputy.mayEnd() ? ADDRESS + "/" + deputy.id() + "/beenden" : "",
                shell.texts().get(standing),
                deputy.holds() ? Tone.GOOD : Tone.NEUTRAL);
    }
}
