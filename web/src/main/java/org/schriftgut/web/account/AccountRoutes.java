package org.schriftgut.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.OrganisationFault;
import org.schriftgut.signin.OwnAccount;
import org.schriftgut.signin.Scope;
import org.schriftgut.signin.Sessions;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.signin.Tokens;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.security.Gate;
import org.schriftgut.web.security.SessionCookie;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The person's own account: sessions, keys for programs, password. */
@Path("/konto")
@RequestScoped
public class AccountRoutes {

    private static final String ADDRESS = "/ui/konto";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    OwnAccount own;

    @Inject
    AccountLines lines;

    @Context
    HttpServletRequest request;

    @GET
    public Response page() {
        return page(200, "", newToken(), Form.creating(""));
    }

    @POST
    @Path("sitzungen/beenden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end() {
        sessions.end(sent.id("id"));
        return shell.see(ADDRESS, Flash.done("hinweis.sitzung.beendet"));
    }

    @POST
    @Path("sitzungen/alle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endAll(@Context HttpServletResponse response) {
        sessions.endAll(null);
        SessionCookie.clear(request, response);
        return shell.see("/ui/anmelden", Flash.done("hinweis.ueberall"));
    }

    @POST
    @Path("schluessel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response makeToken() {
        var typed = newToken().with(sent.typed());
        try {
            var days = sent.text("tage").strip();
            var made = own.createToken(
                    sent.text("kennwort-jetzt"),
                    current(),
                    sent.text("bezeichnung"),
                    sent.choice("umfang", Scope.class),
                    days.matches("[0-9]{1,3}") ? Integer.parseInt(days) : 0);
            return page(200, made.token(), newToken(), Form.creating(""));
        } catch (Problem refused) {
            var wrongPassword =
                    switch (refused.kind()) {
                        case INVALID -> null;
                        case NOT_SIGNED_IN -> "falsch.kennwort.jetzt";
                        case TOO_MANY -> "falsch.zuOft";
                        default -> throw refused;
                    };
            if (wrongPassword != null) {
                var again = typed.withError("kennwort-jetzt", shell.texts().get(wrongPassword));
                return page(422, "", again, Form.creating(""));
            }
            var wrong = refused.findings().stream()
                            .anyMatch(finding -> finding.where().equals("days"))
                    ? typed.withError("tage", shell.texts().get("falsch.tage", Tokens.MOST_DAYS))
                    : typed.withError("bezeichnung", shell.texts().get("falsch.bezeichnung"));
            return page(422, "", wrong, Form.creating(""));
        }
    }

    @POST
    @Path("schluessel/widerrufen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke() {
        tokens.revoke(sent.id("id"));
        return shell.see(ADDRESS, Flash.done("hinweis.widerrufen"));
    }

    @POST
    @Path("kennwort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword() {
        try {
            own.changePassword(sent.text("kennwort"), sent.text("kennwort-neu"), current());
            return shell.see(ADDRESS, Flash.done("hinweis.kennwort.eigenes"));
        } catch (Problem refused) {
            var wrong =
                    switch (refused.kind()) {
                        case INVALID -> Map.entry("kennwort-neu", wrongPassword(refused));
                        case NOT_SIGNED_IN -> Map.entry("kennwort", "falsch.kennwort.jetzt");
                        case TOO_MANY -> Map.entry("kennwort", "falsch.zuOft");
                        default -> throw refused;
                    };
            var form = Form.creating("").withError(wrong.getKey(), shell.texts().get(wrong.getValue()));
            return page(422, "", newToken(), form);
        }
    }

    /** How hard a password is to guess, told while it is typed; nothing of it is kept. */
    @POST
    @Path("kennwort/staerke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response strength() {
        return shell.page(Html.of(new PasswordMeter(shell.texts(), own.strength(sent.text("kennwort-neu")))));
    }

    private static String wrongPassword(Problem refused) {
        return refused.is(OrganisationFault.PASSWORD_KNOWN) ? "falsch.kennwort.bekannt" : "falsch.kennwort";
    }

    private Response page(int status, String fresh, Form tokenForm, Form passwordForm) {
        return shell.page(status, Html.of(lines.page(session(), fresh, tokenForm, passwordForm)));
    }

    private static Form newToken() {
        return Form.creating("").with(Map.of("tage", Integer.toString(Tokens.USUAL_DAYS), "umfang", Scope.READ.name()));
    }

    /** The session that asks; null for a program. */
    private UUID current() {
        return session() == null ? null : session().id();
    }

    private SignedIn session() {
        return request.getAttribute(Gate.SESSION) instanceof SignedIn session ? session : null;
    }
}
