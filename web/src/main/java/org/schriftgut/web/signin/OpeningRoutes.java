package org.schriftgut.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.signin.SignIn;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The link that was mailed to the owner of an account that waits. Looking at it uses nothing up: mail scanners do that. */
@Path("/anmelden/freischalten")
@RequestScoped
public class OpeningRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    SignIn signIn;

    @GET
    public Response form(@QueryParam("marke") String token) {
        return page(Form.creating(""), token);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open() {
        var token = sent.text("marke");
        try {
            return signIn.openWithLink(token, sent.text("kennwort"))
                    ? shell.see("/ui/anmelden", Flash.done("hinweis.freischalten"))
                    : page(Form.creating(""), token);
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return page(Form.creating("").withError("kennwort", shell.refusals().of(refused)), token);
        }
    }

    private Response page(Form form, String token) {
        var holds = token != null && signIn.isOpeningLink(token);
        var status = !holds ? 404 : form.errors().isEmpty() ? 200 : 422;
        var frame = shell.frame().page(MenuEntry.NONE, shell.texts().get("freischalten.titel"));
        return shell.page(status, Html.of(new OpeningPage(frame, form, holds ? token : "")));
    }
}
