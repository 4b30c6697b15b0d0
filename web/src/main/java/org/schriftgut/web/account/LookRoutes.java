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
import java.util.Locale;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Look;
import org.schriftgut.web.shell.Cookies;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.signin.SignInRoutes;

/** Colours, language and keys, kept in this browser; and the help. */
@Path("/")
@RequestScoped
public class LookRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @GET
    @Path("hilfe")
    public Response help() {
        return shell.page(Html.of(
                new HelpPage(shell.frame().page(MenuEntry.NONE, shell.texts().get("hilfe.titel")))));
    }

    @POST
    @Path("ansicht")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@Context HttpServletRequest request) {
        var back = SignInRoutes.own(sent.text("zurueck"));
        var language = Locale.forLanguageTag(sent.text("sprache")).getLanguage();
        var theme = sent.choice("farben", Look.Theme.class).name();
        return Response.fromResponse(shell.see(back.isEmpty() ? "/ui/" : back, Flash.done("hinweis.ansicht")))
                .cookie(
                        Cookies.of(request, Cookies.LANGUAGE, language, Cookies.YEAR_SECONDS),
                        Cookies.of(request, Cookies.THEME, theme, Cookies.YEAR_SECONDS),
                        Cookies.of(request, Cookies.KEYS, sent.has("tasten") ? "an" : "aus", Cookies.YEAR_SECONDS))
                .build();
    }
}
