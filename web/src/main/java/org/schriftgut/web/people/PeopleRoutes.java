package org.schriftgut.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.AccountFilter;
import org.schriftgut.organisation.AccountRules;
import org.schriftgut.organisation.CreateAccount;
import org.schriftgut.organisation.OrganisationFault;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Role;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Accounts and units, for administrators. */
@Path("/admin")
@RequestScoped
public class PeopleRoutes {

    static final String ADDRESS = "/ui/admin/personen";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    PeopleLines lines;

    @GET
    @Path("personen")
    public Response people() {
        return page(200, Form.creating(""), Form.creating(""));
    }

    @POST
    @Path("personen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createPerson() {
        var form = checked(Form.creating("").with(sent.typed()));
        if (!form.errors().isEmpty()) {
            return page(422, form, Form.creating(""));
        }
        try {
            var created = people.create(new CreateAccount(
                    sent.text("anmeldename").strip(),
                    sent.text("anzeigename"),
                    sent.text("kennwort"),
                    sent.id("einheit"),
                    Set.of(sent.choice("rolle", Role.class)),
                    sent.orNull("email"),
                    true));
            var notice = created.waitsFor() == null ? "hinweis.konto" : "hinweis.konto.wartet";
            return shell.see(ADDRESS, Flash.done(notice, created.account().login()));
        } catch (Problem refused) {
            return page(422, said(form, refused, "anmeldename"), Form.creating(""));
        }
    }

    @POST
    @Path("einheiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createUnit() {
        var form = Form.creating("").with(sent.typed());
        try {
            var created = units.create(sent.id("oberhalb"), sent.text("kuerzel"), sent.text("bezeichnung"));
            return shell.see(ADDRESS, Flash.done("hinweis.stelle", created.code() + " " + created.name()));
        } catch (Problem refused) {
            return page(422, Form.creating(""), said(form, refused, "kuerzel"));
        }
    }

    /** What the features say in one sentence for the whole, beside its field. */
    private Form checked(Form form) {
        var texts = shell.texts();
        var checked = form;
        if (!sent.text("anmeldename").strip().matches("[a-z0-9][a-z0-9._-]{0,63}")) {
            checked = checked.withError("anmeldename", texts.get("falsch.anmeldename"));
        }
        if (sent.text("kennwort").length() < AccountRules.MIN_PASSWORD) {
            checked = checked.withError("kennwort", texts.get("falsch.kennwort"));
        }
        return checked;
    }

    private Form said(Form form, Problem refused, String unique) {
        if (refused.is(OrganisationFault.PASSWORD_KNOWN)) {
            return form.withError("kennwort", shell.texts().get("falsch.kennwort.bekannt"));
        }
        return refused.kind() == Kind.TAKEN
                ? form.withError(unique, shell.texts().get("falsch.vergeben", sent.text(unique)))
                : Refused.inForm(form, refused, shell.texts());
    }

    private Response page(int status, Form personForm, Form unitForm) {
        var accounts = people.all();
        var wanted = filter();
        return shell.page(
                status,
                Html.of(new PeoplePage(
                        shell.frame().page(PeopleMenu.PEOPLE, shell.texts().get("personen.titel")),
                        Form.creating("").with(sent.typed()),
                        lines.people(people.find(wanted)),
                        lines.units(accounts),
                        personForm,
                        unitForm,
                        lines.unitOptions(),
                        lines.roleOptions(),
                        lines.stateOptions())));
    }

    /** A filter that makes no sense narrows nothing. */
    private AccountFilter filter() {
        var state = sent.text("zustand");
        return new AccountFilter(
                sent.orNull("q"),
                sent.idOrNull("stelle"),
                sent.choiceOrNull("funktion", Role.class),
                state.isEmpty() ? null : Boolean.valueOf(state.equals(PeopleLines.ACTIVE)));
    }
}
