package org.schriftgut.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Problem;
import org.schriftgut.signin.SecondFactors;
import org.schriftgut.signin.SecondFactors.Enrolment;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.web.account.SecondFactorPage.Stage;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.security.Gate;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The second factor of one's own account: begin, confirm, new recovery codes, remove. */
@Path("/konto/zweiter-faktor")
@RequestScoped
public class SecondFactorRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    SecondFactors factors;

    @Context
    HttpServletRequest request;

    @GET
    public Response page() {
        return state(200, Form.creating(""));
    }

    @POST
    @Path("beginnen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin() {
        try {
            return shown(200, factors.begin(sent.text("kennwort"), sessionId()), Form.creating(""));
        } catch (Problem refused) {
            return state(422, wrong(refused, "kennwort"));
        }
    }

    @POST
    @Path("bestaetigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm() {
        try {
            return codes(factors.confirm(sent.text("code"), sessionId()));
        } catch (Problem refused) {
            return shown(422, factors.pending(), wrong(refused, "kennwort"));
        }
    }

    @POST
    @Path("codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewCodes() {
        try {
            return codes(factors.renewCodes(sent.text("kennwort"), sessionId()));
        } catch (Problem refused) {
            return state(422, wrong(refused, "kennwort"));
        }
    }

    @POST
    @Path("entfernen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove() {
        try {
            factors.remove(sent.text("kennwort-entfernen"), sent.text("code"), sessionId());
            return shell.see("/ui/konto", Flash.done("hinweis.faktor.entfernt"));
        } catch (Problem refused) {
            return state(422, wrong(refused, "kennwort-entfernen"));
        }
    }

    private Form wrong(Problem refused, String passwordField) {
        var texts = shell.texts();
        return switch (refused.kind()) {
            case INVALID -> Form.creating("").withError("code", texts.get("falsch.code"));
            case NOT_SIGNED_IN ->
                factors.mine().hasPassword()
                        ? Form.creating("").withError(passwordField, texts.get("falsch.kennwort.jetzt"))
                        : Form.creating("").withError("", texts.get("faktor.ohneKennwort"));
            case TOO_MANY -> Form.creating("").withError("", texts.get("falsch.zuOft"));
            default -> throw refused;
        };
    }

    private Response state(int status, Form form) {
        var mine = factors.mine();
        var stage = mine.isActive() ? Stage.ACTIVE : Stage.NONE;
        return answer(status, stage, form, "", null, List.of(), mine.codesLeft());
    }

    private Response shown(int status, Enrolment enrolment, Form form) {
        var grouped = enrolment.text().replaceAll("(?<=\\G.{4})(?=.)", " ");
        return answer(status, Stage.SHOWN, form, grouped, QrPicture.of(enrolment.address()), List.of(), 0);
    }

    private Response codes(List<String> codes) {
        return answer(200, Stage.CODES, Form.creating(""), "", null, codes, codes.size());
    }

    private Response answer(
            int status,
            Stage stage,
            Form form,
            String secret,
            SecondFactorPage.Qr qr,
            List<String> codes,
            int codesLeft) {
        var must = stage != Stage.CODES && session() != null && session().enrolsFirst();
        var frame = shell.frame().page(MenuEntry.NONE, shell.texts().get("faktor.titel"));
        return shell.page(
                status,
                Html.of(new SecondFactorPage(
                        frame,
                        stage,
                        form,
                        secret,
                        qr,
                        codes,
                        codesLeft,
                        must,
                        factors.mine().hasPassword())));
    }

    private UUID sessionId() {
        return session() == null ? null : session().id();
    }

    private SignedIn session() {
        return request.getAttribute(Gate.SESSION) instanceof SignedIn session ? session : null;
    }
}
