package org.schriftgut.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.signin.CodeMissing;
import org.schriftgut.signin.SignIn;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Carried;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.security.Browsers;
import org.schriftgut.web.security.Gate;
import org.schriftgut.web.security.LostForm;
import org.schriftgut.web.security.SessionCookie;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** In and out. The sign-in page is the only one that anybody may open. */
@Path("/")
@RequestScoped
public class SignInRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    SignIn signIn;

    @Inject
    Arrival arrival;

    @Inject
    CodeQuestion codes;

    @GET
    @Path("anmelden")
    public Response form(@QueryParam("weiter") String next, @QueryParam("behoerde") String authority) {
        return page(200, Form.creating(""), own(next), key(authority), Carried.NONE);
    }

    /** The key of an authority as an address names it; empty if it is none. */
    private static String key(String authority) {
        var key = authority == null ? "" : authority.strip().toLowerCase(Locale.ROOT);
        return key.matches("[a-z][a-z0-9-]{1,39}") ? key : "";
    }

    /** Where the page knows the authority, the name alone will do. */
    static String whole(String name, String authority) {
        return name.isBlank() || name.contains("@") || key(authority).isEmpty()
                ? name
                : name.strip() + "@" + key(authority);
    }

    @POST
    @Path("anmelden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        var next = own(sent.text("weiter"));
        var carried = LostForm.carriedBy(request).orElse(Carried.NONE);
        try {
            var step = signIn.openSession(
                    whole(sent.text("name"), sent.text("behoerde")), sent.text("kennwort"), Browsers.visitor(request));
            if (step instanceof CodeMissing missing) {
                return codes.page(200, Form.creating(""), missing.token(), next, carried);
            }
            return arrival.with((SignedIn) step, request, response, next, carried);
        } catch (Problem refused) {
            if (refused.kind() != Kind.NOT_SIGNED_IN && refused.kind() != Kind.TOO_MANY) {
                throw refused;
            }
            var sentence = refused.kind() == Kind.TOO_MANY ? "falsch.zuOft" : "falsch.anmeldung";
            var form = Form.creating("")
                    .with(Map.of("name", sent.text("name")))
                    .withError("", shell.texts().get(sentence));
            return page(refused.kind() == Kind.TOO_MANY ? 429 : 401, form, next, key(sent.text("behoerde")), carried);
        }
    }

    @POST
    @Path("anmelden/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        var next = own(sent.text("weiter"));
        var carried = LostForm.carriedBy(request).orElse(Carried.NONE);
        var step = sent.text("schritt");
        try {
            var session = signIn.openSessionWithCode(step, sent.text("code"), Browsers.visitor(request));
            if (session.isPresent()) {
                return arrival.with(session.get(), request, response, next, carried);
            }
            return codes.page(401, wrong("code", "falsch.code"), step, next, carried);
        } catch (Problem refused) {
            if (refused.kind() != Kind.TOO_MANY) {
                throw refused;
            }
            return codes.page(429, wrong("", "falsch.zuOft"), step, next, carried);
        }
    }

    /** The gate leads a form here whose session has ended; nobody else gets in. */
    @POST
    @Path("anmelden/formular")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lost(@Context HttpServletRequest request) {
        return request.getAttribute(LostForm.ATTRIBUTE) instanceof Carried carried
                ? page(401, Form.creating(""), "", "", carried)
                : shell.see("/ui/anmelden");
    }

    @POST
    @Path("abmelden")
    public Response signOut(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        if (request.getAttribute(Gate.SESSION) instanceof SignedIn session) {
            signIn.close(session.token());
        }
        SessionCookie.clear(request, response);
        return shell.see("/ui/anmelden", Flash.done("hinweis.abgemeldet"));
    }

    private Form wrong(String field, String sentence) {
        return Form.creating("").withError(field, shell.texts().get(sentence));
    }

    private Response page(int status, Form form, String next, String authority, Carried carried) {
        var frame = shell.frame().page(MenuEntry.NONE, shell.texts().get("anmelden.titel"));
        return shell.page(status, Html.of(new SignInPage(frame, form, next, authority, carried)));
    }

    /** The address if it is a page of ours; empty otherwise, so that nobody is sent elsewhere after signing in. */
    public static String own(String address) {
        return address != null
                        && address.startsWith("/ui/")
                        && address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
                ? address
                : "";
    }
}
