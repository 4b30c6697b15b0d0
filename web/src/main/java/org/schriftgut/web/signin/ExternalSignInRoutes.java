package org.schriftgut.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Vault;
import org.schriftgut.federation.ExternalSignIn;
import org.schriftgut.federation.IdentityProviders;
import org.schriftgut.federation.TrustedProvider;
import org.schriftgut.signin.CodeMissing;
import org.schriftgut.signin.FirstStep;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.tenant.Tenants;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.oidc.Attempt;
import org.schriftgut.web.oidc.OidcClient;
import org.schriftgut.web.oidc.OidcRefusal;
import org.schriftgut.web.page.Carried;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.security.Browsers;
import org.schriftgut.web.shell.Cookies;
import org.schriftgut.web.shell.Shell;

/** Signing in with the account of the authority elsewhere: there and back. The person reads a sentence, the log the reason. */
@Path("/anmelden/extern")
@RequestScoped
public class ExternalSignInRoutes {

    private static final System.Logger LOG = System.getLogger(ExternalSignInRoutes.class.getName());
    private static final String COOKIE = "anmeldung";
    private static final String PATH = "/ui/anmelden/extern";
    private static final String PURPOSE = "oidc-attempt";
    private static final int COOKIE_SECONDS = 600;

    @Inject
    Shell shell;

    @Inject
    Arrival arrival;

    @Inject
    CodeQuestion codes;

    @Inject
    Tenants tenants;

    @Inject
    IdentityProviders providers;

    @Inject
    ExternalSignIn signIn;

    @Inject
    OidcClient client;

    @Inject
    Vault vault;

    @Context
    HttpServletRequest request;

    @GET
    public Response depart(@QueryParam("behoerde") String authority, @QueryParam("weiter") String next) {
        var key = authority == null ? "" : authority.strip().toLowerCase(Locale.ROOT);
        var tenant = tenants.idOfKey(key);
        var provider = tenant.flatMap(id -> Caller.system(id).call(providers::trusted));
        if (provider.isEmpty()) {
            return page(404, "falsch.extern.behoerde");
        }
        try {
            var departure = client.depart(tenant.get(), provider.get(), back(), SignInRoutes.own(next));
            var sealed = vault.seal(departure.attempt().encoded().getBytes(StandardCharsets.UTF_8), PURPOSE);
            return Response.status(303)
                    .location(departure.address())
                    .cookie(cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), COOKIE_SECONDS))
                    .build();
        } catch (OidcRefusal refused) {
            return refuse(refused, refused.isUnreachable());
        }
    }

    @GET
    @Path("zurueck")
    public Response arrive(
            @QueryParam("state") String state,
            @QueryParam("code") String code,
            @QueryParam("error") String error,
            @Context HttpServletResponse response) {
        var attempt = attempt();
        if (attempt.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A sign-in over the provider was refused: the browser brings no attempt");
            return page(401, "falsch.extern");
        }
        var system = Caller.system(attempt.get().tenant());
        var provider = system.call(providers::trusted);
        try {
            if (provider.isEmpty() || error != null) {
                throw new Problem(
                        Kind.NOT_SIGNED_IN, error == null ? RequestFault.PROVIDER_OFF : RequestFault.PROVIDER_REFUSED);
            }
            var step = system.call(() -> firstStep(provider.get(), attempt.get(), state, code));
            var next = attempt.get().next();
            var answer = step instanceof CodeMissing missing
                    ? codes.page(200, Form.creating(""), missing.token(), next, Carried.NONE)
                    : arrival.with((SignedIn) step, request, response, next, Carried.NONE);
            return Response.fromResponse(answer).cookie(cookie("", 0)).build();
        } catch (OidcRefusal refused) {
            system.run(signIn::noteRefusal);
            return refuse(refused, refused.isUnreachable());
        } catch (Problem refused) {
            if (refused.kind() != Kind.NOT_SIGNED_IN && refused.kind() != Kind.INVALID) {
                throw refused;
            }
            system.run(signIn::noteRefusal);
            return refuse(refused, false);
        }
    }

    private FirstStep firstStep(TrustedProvider provider, Attempt attempt, String state, String code) {
        var person = client.arrive(provider, attempt, back(), state, code);
        return signIn.open(person.issuer(), person.subject(), person.claims(), Browsers.visitor(request));
    }

    private Response refuse(RuntimeException cause, boolean unreachable) {
        LOG.log(System.Logger.Level.WARNING, "A sign-in over the provider was refused: " + cause);
        LOG.log(System.Logger.Level.DEBUG, "Where it was refused", cause);
        return unreachable ? page(503, "falsch.extern.stumm") : page(401, "falsch.extern");
    }

    private Response page(int status, String sentence) {
        var texts = shell.texts();
        var form = Form.creating("").withError("", texts.get(sentence));
        var frame = shell.frame().page(MenuEntry.NONE, texts.get("anmelden.titel"));
        return Response.fromResponse(shell.page(status, Html.of(new SignInPage(frame, form, "", "", Carried.NONE))))
                .cookie(cookie("", 0))
                .build();
    }

    /** Our own address as the browser sees it; the provider compares it with the one it was told. */
    private URI back() {
        var here = request.getRequestURL().toString();
        return URI.create(here.substring(0, here.indexOf(PATH)) + PATH + "/zurueck");
    }

    private Optional<Attempt> attempt() {
        try {
            return Cookies.read(request, COOKIE)
                    .filter(value -> !value.isEmpty())
                    .map(value -> vault.open(Base64.getUrlDecoder().decode(value), PURPOSE))
                    .flatMap(text -> Attempt.decode(new String(text, StandardCharsets.UTF_8)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty(); // not one of ours, or sealed before the key was changed
        }
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
