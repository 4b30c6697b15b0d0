package org.schriftgut.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.schriftgut.access.Auditors;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.AccountFilter;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.People;
import org.schriftgut.rights.AuditScope;
import org.schriftgut.rights.Role;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.people.PeopleLinks;
import org.schriftgut.web.people.PeopleMenu;
import org.schriftgut.web.plan.PlanEntries;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** What auditors may read, and until when, for administrators. */
@Path("/admin/pruefung")
@RequestScoped
public class AuditorsRoutes {

    private static final String ADDRESS = "/ui/admin/pruefung";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    People people;

    @Inject
    Auditors auditors;

    @Inject
    EntryAccesses entries;

    @Inject
    FilePlans plans;

    @Inject
    PlanEntries planEntries;

    @Inject
    Names names;

    @Inject
    Clock clock;

    @GET
    public Response list() {
        return page(200, Form.creating(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give() {
        var form = Form.creating("").with(sent.typed());
        try {
            var account = sent.id("konto");
            var scope = new AuditScope(sent.id("stelle"), branch(), sent.date("bis"));
            if (scope.lastDay() != null && scope.lastDay().isBefore(today())) {
                throw Problem.invalid("bis", RequestFault.DAY_OVER);
            }
            var scopes = new ArrayList<>(auditors.scopes(account));
            scopes.add(scope);
            var notice = entries.setScopes(account, scopes).isPresent() ? "hinweis.wartet" : "hinweis.pruefung";
            return shell.see(ADDRESS, Flash.done(notice, names.person(account)));
        } catch (Problem refused) {
            return page(422, said(form, refused));
        }
    }

    /** Takes back what was given to one account in exactly this form. */
    @POST
    @Path("beenden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end() {
        var account = sent.id("konto");
        var scopes = new ArrayList<>(auditors.scopes(account));
        if (scopes.remove(new AuditScope(sent.id("stelle"), sent.id("zweig"), sent.date("bis")))) {
            entries.setScopes(account, scopes); // less to read needs nobody else
        }
        return shell.see(ADDRESS, Flash.done("hinweis.pruefung.ende", names.person(account)));
    }

    private UUID branch() {
        var code = sent.orNull("zweig");
        return code == null ? null : planEntries.typed("zweig", code).id();
    }

    private Form said(Form form, Problem refused) {
        var texts = shell.texts();
        if (refused.kind() == Kind.FORBIDDEN) {
            return form.withError("konto", texts.get("falsch.pruefung.selbst"));
        }
        if (refused.kind() == Kind.WRONG_STATE) {
            return form.withError("konto", texts.get("hinweis.niemandSonst"));
        }
        if (refused.kind() != Kind.INVALID) {
            throw refused;
        }
        return switch (refused.findings().isEmpty()
                ? ""
                : refused.findings().get(0).where()) {
            case "zweig" -> form.withError("zweig", texts.get("falsch.pruefung.zweig"));
            case "bis" -> form.withError("bis", texts.get("falsch.pruefung.bis"));
            case "" -> form.withError("stelle", texts.get("falsch.pruefung.umfang"));
            default -> Refused.inForm(form, refused, texts);
        };
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }

    private Response page(int status, Form form) {
        var accounts = people.find(new AccountFilter(null, null, Role.AUDITOR, true));
        var lines = accounts.stream().flatMap(this::lines).toList();
        var frame = shell.frame().page(PeopleMenu.PEOPLE, shell.texts().get("pruefung.titel"));
        return shell.page(
                status,
                Html.of(new AuditorsPage(
                        frame,
                        lines,
                        form,
                        accounts.stream()
                                .map(account -> new Option(account.id().toString(), account.displayName()))
                                .toList(),
                        names.unitOptions())));
    }

    private Stream<AuditorsPage.Line> lines(AccountView auditor) {
        var scopes = auditors.scopes(auditor.id());
        return scopes.isEmpty()
                ? Stream.of(line(auditor, "", "", null, "pruefung.nichts", Tone.NEUTRAL, List.of()))
                : scopes.stream().map(scope -> line(auditor, scope));
    }

    private AuditorsPage.Line line(AccountView auditor, AuditScope scope) {
        var isOver = scope.lastDay().isBefore(today());
        var end = new ArrayList<Option>();
        end.add(new Option("konto", auditor.id().toString()));
        end.add(new Option("bis", scope.lastDay().toString()));
        if (scope.unit() != null) {
            end.add(new Option("stelle", scope.unit().toString()));
        }
        if (scope.branch() != null) {
            end.add(new Option("zweig", scope.branch().toString()));
        }
        return line(
                auditor,
                scope.unit() == null ? "" : names.unit(scope.unit()),
                scope.branch() == null ? "" : Trails.title(plans.get(scope.branch())),
                scope.lastDay(),
                isOver ? "pruefung.vorbei" : "pruefung.gilt",
                isOver ? Tone.NEUTRAL : Tone.GOOD,
                isOver ? List.of() : end);
    }

    private AuditorsPage.Line line(
            AccountView auditor,
            String unit,
            String branch,
            LocalDate lastDay,
            String standing,
            Tone tone,
            List<Option> end) {
        return new AuditorsPage.Line(
                PeopleLinks.person(auditor.id()),
                auditor.displayName(),
                unit,
                branch,
                lastDay,
                shell.texts().get(standing),
                tone,
                end);
    }
}
