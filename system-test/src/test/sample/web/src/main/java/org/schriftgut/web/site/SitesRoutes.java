package org.schriftgut.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.schriftgut.site.Sites;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.shell.Shell;

/** The page of the sites. */
@Path("/standorte")
@RequestScoped
public class SitesRoutes {

    @Inject
    Shell shell;

    @Inject
    Sites sites;

    @GET
    public Response all() {
        var frame = shell.frame().page(SiteMenu.SITES, shell.texts().get("standorte.titel"));
        return shell.page(Html.of(new SitesPage(frame, sites.all())));
    }
}
