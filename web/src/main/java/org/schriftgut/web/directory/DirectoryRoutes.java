package org.schriftgut.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.schriftgut.common.Kind;
import org.schriftgut.common.NaturalOrder;
import org.schriftgut.common.Problem;
import org.schriftgut.directory.Directories;
import org.schriftgut.directory.DirectoryImports;
import org.schriftgut.directory.DirectorySettings;
import org.schriftgut.directory.ImportNote;
import org.schriftgut.directory.ImportPlan;
import org.schriftgut.directory.ImportRun;
import org.schriftgut.directory.ImportRuns;
import org.schriftgut.directory.ImportStep;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.rights.Role;
import org.schriftgut.web.configuration.ConfigurationChangesPage;
import org.schriftgut.web.configuration.ConfigurationLines;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.people.PeopleMenu;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The directory people come from, for administrators: its settings, what a run would change, what runs changed. */
@Path("/admin/verzeichnis")
@RequestScoped
public class DirectoryRoutes {

    private static final String ADDRESS = "/ui/admin/verzeichnis";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Directories directories;

    @Inject
    DirectoryImports imports;

    @Inject
    ImportRuns runs;

    @Inject
    DirectoryForms forms;

    @Inject
    ConfigurationLines lines;

    @Inject
    Names names;

    @GET
    public Response page() {
        var settings = directories.settings();
        var form = settings.map(known -> Form.creating("").with(DirectoryForms.stored(known)))
                .orElseGet(DirectoryForms::usual);
        return page(200, form, settings.map(DirectorySettings::startTls).orElse(false));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set() {
        try {
            var request = directories.set(forms.typed(), sent.text("kennwort-leser"));
            return shell.see(
                    ADDRESS, Flash.done(request.isPresent() ? "hinweis.dienst.wartet" : "hinweis.gespeichert"));
        } catch (Problem refused) {
            if (refused.kind() == Kind.WRONG_STATE) {
                return shell.see(ADDRESS, Flash.failed("hinweis.niemandSonst"));
            }
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return page(
                    422, forms.said(Form.creating("").with(sent.typed()), refused.findings()), sent.has("starttls"));
        }
    }

    /** Asks the directory, which may take a moment: a form, so that nobody does it by following a link. */
    @POST
    @Path("vorschau")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview() {
        try {
            return plan(imports.preview());
        } catch (Problem refused) {
            if (refused.kind() != Kind.UNAVAILABLE) {
                throw refused;
            }
            return shell.see(
                    ADDRESS,
                    Flash.failed("hinweis.verzeichnis.stumm", shell.refusals().of(refused)));
        }
    }

    @POST
    @Path("anwenden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply() {
        try {
            var run = imports.run(sent.text("hash"));
            return shell.see(ADDRESS + "/laeufe/" + run.id());
        } catch (Problem refused) {
            if (refused.kind() != Kind.STALE) {
                throw refused;
            }
            return shell.see(ADDRESS, Flash.failed("hinweis.verzeichnis.veraltet"));
        }
    }

    @GET
    @Path("laeufe/{id}")
    public Response protocol(@PathParam("id") UUID id) {
        var run = runs.get(id);
        var texts = shell.texts();
        var steps = run.lines().stream()
                .map(line -> step(line.act(), line.subject().name(), line.label(), List.of()))
                .toList();
        return shell.page(Html.of(new DirectoryPlanPage(
                shell.frame()
                        .page(
                                PeopleMenu.PEOPLE,
                                texts.get("verzeichnis.lauf", texts.minute(run.finishedAt())),
                                crumb()),
                texts.get("verzeichnis.ausgang." + run.outcome()),
                "",
                run.reason() == null ? "" : shell.refusals().of(run.reason()),
                steps,
                List.of())));
    }

    private Response plan(ImportPlan plan) {
        var texts = shell.texts();
        var limit =
                directories.settings().map(DirectorySettings::maxLeavingPercent).orElse(0);
        var warning = plan.isBlocked()
                ? texts.get("verzeichnis.blockiert")
                : plan.leavingPercent() > limit ? texts.get("verzeichnis.viele", plan.leavingPercent(), limit) : "";
        return shell.page(Html.of(new DirectoryPlanPage(
                shell.frame().page(PeopleMenu.PEOPLE, texts.get("verzeichnis.plan"), crumb()),
                texts.get("konfiguration.nochNichts"),
                plan.isBlocked() || plan.steps().isEmpty() ? "" : plan.hash(),
                warning,
                plan.steps().stream()
                        .map(step -> step(step.act(), step.subject().name(), step.label(), differences(step)))
                        .toList(),
                plan.notes().stream().map(this::note).toList())));
    }

    private DirectoryPlanPage.Step step(
            ImportStep.Act act, String subject, String label, List<ConfigurationChangesPage.Line> differences) {
        var tone =
                switch (act) {
                    case ADD, REACTIVATE -> Tone.GOOD;
                    case CHANGE -> Tone.INFO;
                    case DEACTIVATE -> Tone.WARNING;
                };
        var texts = shell.texts();
        return new DirectoryPlanPage.Step(
                texts.get("verzeichnis.tat." + act), tone, texts.get("verzeichnis.art." + subject), label, differences);
    }

    private List<ConfigurationChangesPage.Line> differences(ImportStep step) {
        var fields = new TreeSet<>(step.before().keySet());
        fields.addAll(step.now().keySet());
        return fields.stream()
                .filter(field -> !field.equals("code") || step.act() != ImportStep.Act.ADD)
                .map(field ->
                        lines.line(field, step.before().get(field), step.now().get(field)))
                .toList();
    }

    private DirectoryPlanPage.Note note(ImportNote note) {
        var texts = shell.texts();
        return new DirectoryPlanPage.Note(
                texts.get("verzeichnis.art." + note.subject()),
                note.label(),
                texts.get("verzeichnis.grund." + note.reason()));
    }

    private Crumb crumb() {
        return new Crumb(shell.texts().get("verzeichnis.titel"), ADDRESS);
    }

    private Response page(int status, Form form, boolean startTls) {
        var texts = shell.texts();
        var isKnown = directories.settings().isPresent();
        var units = names.units().values().stream()
                .filter(unit -> !unit.closed())
                .sorted(Comparator.comparing(UnitView::code, NaturalOrder.ORDER))
                .map(unit -> new Option(unit.code(), unit.code() + " " + unit.name()))
                .toList();
        var roles = Stream.of(Role.values())
                .filter(role -> !role.isPowerful())
                .map(role -> new Option(role.name(), texts.of(role)))
                .toList();
        return shell.page(
                status,
                Html.of(new DirectoryPage(
                        shell.frame().page(PeopleMenu.PEOPLE, texts.get("verzeichnis.titel")),
                        form,
                        isKnown,
                        startTls,
                        units,
                        roles,
                        isKnown ? runs.all().stream().map(this::run).toList() : List.of())));
    }

    private DirectoryPage.Run run(ImportRun run) {
        var tones = Map.of(
                ImportRun.Outcome.DONE, Tone.GOOD,
                ImportRun.Outcome.NOTHING, Tone.NEUTRAL,
                ImportRun.Outcome.REFUSED, Tone.WARNING,
                ImportRun.Outcome.FAILED, Tone.BAD);
        return new DirectoryPage.Run(
                ADDRESS + "/laeufe/" + run.id(),
                run.finishedAt(),
                names.person(run.startedBy()),
                shell.texts().get("verzeichnis.kurz." + run.outcome()),
                tones.get(run.outcome()),
                run.added(),
                run.changed(),
                run.deactivated());
    }
}
