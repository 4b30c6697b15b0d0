package org.schriftgut.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.People;
import org.schriftgut.rights.Role;
import org.schriftgut.signin.Lockouts;
import org.schriftgut.signin.SecondFactors;
import org.schriftgut.signin.SignInFault;
import org.schriftgut.signin.SignInPolicies;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.people.PeopleMenu;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** How people sign in, for administrators: locks of accounts, who needs a second factor. */
@Path("/admin/anmeldung")
@RequestScoped
public class LockoutsRoutes {

    static final String ADDRESS = "/ui/admin/anmeldung";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Lockouts lockouts;

    @Inject
    SignInPolicies policies;

    @Inject
    SecondFactors factors;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @GET
    public Response page() {
        return page(200, Form.creating(""));
    }

    private Response page(int status, Form resetForm) {
        var locked = lockouts.all().stream()
                .map(lock -> new LockoutsPage.Locked(
                        lock.account().toString(),
                        lock.login(),
                        lock.displayName(),
                        lock.until(),
                        Math.max(
                                0,
                                Duration.between(clock.instant(), lock.until()).toMinutes())))
                .toList();
        var frame = shell.frame().page(PeopleMenu.PEOPLE, shell.texts().get("anmeldung.titel"));
        var chosen = policies.secondFactorRoles();
        var roles = List.of(Role.values()).stream()
                .map(role ->
                        new LockoutsPage.RoleChoice(role.name(), shell.texts().of(role), chosen.contains(role)))
                .toList();
        return shell.page(status, Html.of(new LockoutsPage(frame, locked, roles, resetForm)));
    }

    @POST
    @Path("faktor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response requireFactor() {
        var chosen = request.getParameterValues("rollen");
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (chosen != null && List.of(chosen).contains(role.name())) {
                roles.add(role);
            }
        }
        try {
            var waits = policies.requireSecondFactor(roles).isPresent();
            return shell.see(ADDRESS, Flash.done(waits ? "hinweis.aenderung.wartet" : "hinweis.gespeichert"));
        } catch (Problem refused) {
            return failed(refused);
        }
    }

    @POST
    @Path("faktor-entfernen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resetFactor() {
        var login = sent.loginOrEmpty("anmeldename");
        var account = people.all().stream()
                .filter(known -> known.login().equals(login))
                .findFirst();
        if (account.isEmpty()) {
            var form = Form.creating("")
                    .with(sent.typed())
                    .withError("anmeldename", shell.texts().get("falsch.konto"));
            return page(422, form);
        }
        try {
            var waits = factors.reset(account.get().id()).isPresent();
            return shell.see(
                    ADDRESS,
                    waits
                            ? Flash.done("hinweis.aenderung.wartet")
                            : Flash.done("hinweis.faktor.zurueckgesetzt", login));
        } catch (Problem refused) {
            return failed(refused);
        }
    }

    /** Where there is no second person, and one's own factor. */
    private Response failed(Problem refused) {
        if (refused.kind() != Kind.WRONG_STATE) {
            throw refused;
        }
        var isOwn = refused.is(SignInFault.OWN_FACTOR);
        return shell.see(ADDRESS, Flash.failed(isOwn ? "hinweis.faktor.selbst" : "hinweis.niemandSonst"));
    }

    @POST
    @Path("entsperren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift() {
        lockouts.lift(sent.id("konto"));
        return shell.see(ADDRESS, Flash.done("hinweis.entsperrt"));
    }
}
