package org.schriftgut.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.schriftgut.approval.ApprovalFault;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.AccountChange;
import org.schriftgut.organisation.AccountRules;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ChangeAccount;
import org.schriftgut.organisation.OrganisationFault;
import org.schriftgut.rights.Role;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** One account, for administrators. */
@Path("/admin/personen/{id}")
@RequestScoped
public class PersonRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Accounts accounts;

    @Inject
    PeopleLines lines;

    @GET
    public Response one(@PathParam("id") UUID id) {
        var account = accounts.get(id);
        return page(200, account, stored(account), Form.creating(""), Form.creating(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id) {
        var account = accounts.get(id);
        var form = stored(account).with(sent.typed());
        try {
            var change = accounts.change(new ChangeAccount(
                    id, sent.text("anzeigename"), sent.orNull("email"), sent.id("einheit"), sent.version()));
            return shell.see(PeopleLinks.person(id), PeopleLines.said(change.waitsFor(), "hinweis.gespeichert"));
        } catch (Problem refused) {
            return page(422, account, said(form, refused), Form.creating(""), Form.creating(""));
        }
    }

    @POST
    @Path("rollen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setRoles(@PathParam("id") UUID id) {
        var roles = sent.all("rolle").stream().map(Role::valueOf).collect(Collectors.toSet());
        try {
            return done(id, () -> accounts.setRoles(id, roles, sent.orNull("grund")), "hinweis.rollen");
        } catch (Problem refused) {
            var account = accounts.get(id);
            var form = said(Form.creating("").with(sent.typed()), refused);
            return page(422, account, stored(account), form, Form.creating(""));
        }
    }

    @POST
    @Path("kennwort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setPassword(@PathParam("id") UUID id) {
        if (sent.text("kennwort").length() < AccountRules.MIN_PASSWORD) {
            return wrongPassword(id, "falsch.kennwort");
        }
        try {
            return done(id, () -> accounts.setPassword(id, sent.text("kennwort"), null), "hinweis.kennwort");
        } catch (Problem refused) {
            if (refused.is(OrganisationFault.PASSWORD_KNOWN)) {
                return wrongPassword(id, "falsch.kennwort.bekannt");
            }
            throw refused;
        }
    }

    private Response wrongPassword(UUID id, String why) {
        var account = accounts.get(id);
        var form = Form.creating("").withError("kennwort", shell.texts().get(why));
        return page(422, account, stored(account), Form.creating(""), form);
    }

    @POST
    @Path("sperren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response deactivate(@PathParam("id") UUID id) {
        return done(id, () -> accounts.deactivate(id, null), "hinweis.gesperrt");
    }

    @POST
    @Path("oeffnen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reactivate(@PathParam("id") UUID id) {
        return done(id, () -> accounts.reactivate(id, null), "hinweis.geoeffnet");
    }

    @POST
    @Path("freischalten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letRead(@PathParam("id") UUID id) {
        return done(id, () -> accounts.letRead(id, null), "hinweis.freigeschaltet");
    }

    /** What waits for a second person says so; what cannot be, says why. */
    private Response done(UUID id, Supplier<AccountChange> act, String notice) {
        try {
            var change = act.get();
            var key = change.waitsFor() == null ? notice : "hinweis.wartet";
            return shell.see(
                    PeopleLinks.person(id), Flash.done(key, change.account().login()));
        } catch (Problem refused) {
            if (refused.kind() != Kind.WRONG_STATE) {
                throw refused;
            }
            return shell.see(PeopleLinks.person(id), Flash.failed(reason(refused, notice)));
        }
    }

    private Form said(Form form, Problem refused) {
        return switch (refused.kind()) {
            case WRONG_STATE -> form.withError("", shell.refusals().of(refused));
            case STALE -> form.withError("", shell.texts().get("falsch.veraltet"));
            default -> Refused.inForm(form, refused, shell.texts());
        };
    }

    /** What nobody does to their own account is told apart by what the act would have said. */
    private static String reason(Problem refused, String notice) {
        if (refused.is(OrganisationFault.OWN_ROLES)
                || refused.is(OrganisationFault.OWN_ACCOUNT)
                || refused.is(OrganisationFault.OWN_PASSWORD)) {
            return notice + ".selbst";
        }
        if (refused.is(OrganisationFault.LAST_ADMINISTRATOR)) {
            return "hinweis.letzteAdministration";
        }
        return refused.is(ApprovalFault.NOBODY_ELSE) ? "hinweis.niemandSonst" : "hinweis.zustand";
    }

    private static Form stored(AccountView account) {
        var values = new HashMap<String, String>();
        values.put("anzeigename", account.displayName());
        values.put("email", account.email() == null ? "" : account.email());
        values.put("einheit", account.unit().toString());
        return Form.changing(Map.copyOf(values), account.version());
    }

    private Response page(int status, AccountView account, Form form, Form roleForm, Form passwordForm) {
        Set<String> roles = account.roles().stream().map(Role::name).collect(Collectors.toSet());
        return shell.page(
                status,
                Html.of(new PersonPage(
                        shell.frame()
                                .page(
                                        PeopleMenu.PEOPLE,
                                        account.displayName(),
                                        new Crumb(shell.texts().get("personen.titel"), PeopleRoutes.ADDRESS)),
                        PeopleLinks.person(account.id()),
                        account.login(),
                        account.active(),
                        account.waits(),
                        account.id().equals(shell.person().id()),
                        form,
                        roleForm,
                        passwordForm,
                        roles,
                        lines.unitOptions(),
                        lines.roleOptions())));
    }
}
