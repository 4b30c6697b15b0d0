package org.schriftgut.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.schriftgut.access.Lockouts;
import org.schriftgut.web.page.LockoutsPage;
import org.schriftgut.web.page.Pages;
import org.schriftgut.web.page.Section;

/** Locks of accounts, for administrators. */
@Path("/admin/anmeldung")
@RequestScoped
public class LockoutsResource {

    static final String ADDRESS = "/ui/admin/anmeldung";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Lockouts lockouts;

    @GET
    public Response page() {
        var locked = lockouts.all().stream()
                .map(lock -> new LockoutsPage.Locked(
                        lock.account().toString(), lock.login(), lock.displayName(), lock.until()))
                .toList();
        var frame = shell.frame().page(Section.SIGN_IN, shell.texts().get("anmeldung.titel"));
        return shell.page(Pages.html(new LockoutsPage(frame, locked)));
    }

    @POST
    @Path("entsperren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift() {
        lockouts.lift(sent.id("konto"));
        return shell.see(ADDRESS, Flash.done("hinweis.entsperrt"));
    }
}
