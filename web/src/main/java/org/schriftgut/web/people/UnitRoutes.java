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
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.AccountFilter;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.ChangeUnit;
import org.schriftgut.organisation.OrganisationFault;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** One unit, for administrators. */
@Path("/admin/einheiten/{id}")
@RequestScoped
public class UnitRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    PeopleLines lines;

    @GET
    public Response one(@PathParam("id") UUID id) {
        var unit = units.get(id);
        return page(200, unit, stored(unit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id) {
        var unit = units.get(id);
        try {
            var change = units.change(new ChangeUnit(
                    id, sent.id("oberhalb"), sent.text("kuerzel"), sent.text("bezeichnung"), sent.version()));
            return shell.see(PeopleLinks.unit(id), PeopleLines.said(change.waitsFor(), "hinweis.gespeichert"));
        } catch (Problem refused) {
            return page(422, unit, said(stored(unit).with(sent.typed()), refused));
        }
    }

    @POST
    @Path("schliessen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id) {
        try {
            return shell.see(
                    PeopleLinks.unit(id),
                    Flash.done("hinweis.stelle.zu", units.close(id).name()));
        } catch (Problem refused) {
            if (refused.kind() != Kind.WRONG_STATE) {
                throw refused;
            }
            return shell.see(PeopleLinks.unit(id), Flash.failed("hinweis.stelle.besetzt"));
        }
    }

    @POST
    @Path("oeffnen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("id") UUID id) {
        return shell.see(
                PeopleLinks.unit(id),
                Flash.done("hinweis.stelle.auf", units.reopen(id).name()));
    }

    private Form said(Form form, Problem refused) {
        return switch (refused.kind()) {
            case TAKEN -> form.withError("kuerzel", shell.texts().get("falsch.vergeben", sent.text("kuerzel")));
            case WRONG_STATE ->
                refused.is(OrganisationFault.UNIT_BELOW_ITSELF)
                        ? form.withError("oberhalb", shell.texts().get("falsch.kreis"))
                        : form.withError("", shell.refusals().of(refused));
            case STALE -> form.withError("", shell.texts().get("falsch.veraltet"));
            default -> Refused.inForm(form, refused, shell.texts());
        };
    }

    private static Form stored(UnitView unit) {
        return Form.changing(
                Map.of(
                        "kuerzel", unit.code(),
                        "bezeichnung", unit.name(),
                        "oberhalb", unit.parent() == null ? "" : unit.parent().toString()),
                unit.version());
    }

    private Response page(int status, UnitView unit, Form form) {
        var members = people.find(new AccountFilter(null, unit.id(), null, true)).stream()
                .filter(account -> account.unit().equals(unit.id()))
                .toList();
        return shell.page(
                status,
                Html.of(new UnitPage(
                        shell.frame()
                                .page(
                                        PeopleMenu.PEOPLE,
                                        unit.code() + " " + unit.name(),
                                        new Crumb(shell.texts().get("personen.titel"), PeopleRoutes.ADDRESS)),
                        PeopleLinks.unit(unit.id()),
                        unit.closed(),
                        form,
                        lines.unitOptions(),
                        members.stream().map(AccountView::displayName).toList())));
    }
}
