package org.schriftgut.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.common.Problem;
import org.schriftgut.directory.Directories;
import org.schriftgut.directory.DirectoryFault;
import org.schriftgut.directory.DirectoryImports;
import org.schriftgut.directory.ImportNote;
import org.schriftgut.directory.ImportPlan;
import org.schriftgut.directory.ImportRun;
import org.schriftgut.directory.ImportRuns;
import org.schriftgut.directory.ImportStep;
import org.schriftgut.directory.Subject;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.rest.ListJson;

/** The directory people, units and groups come from: its settings, what a run would change, and the protocol of runs. */
@Path("/directory")
@Tag(name = "people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryResource {

    @Inject
    Directories directories;

    @Inject
    DirectoryImports imports;

    @Inject
    ImportRuns runs;

    @Inject
    HttpServletRequest request;

    /** One thing a run does; {@code before} and {@code now} hold what differs. */
    public record StepJson(
            ImportStep.Act act, Subject subject, String label, Map<String, Object> before, Map<String, Object> now) {

        static StepJson of(ImportStep step) {
            return new StepJson(step.act(), step.subject(), step.label(), step.before(), step.now());
        }
    }

    /** Why something is left alone. */
    public record NoteJson(Subject subject, String label, ImportNote.Reason reason) {

        static NoteJson of(ImportNote note) {
            return new NoteJson(note.subject(), note.label(), note.reason());
        }
    }

    /** What a run would do; {@code hash} is what a run by hand confirms. */
    public record PlanJson(
            String hash, boolean blocked, int leavingPercent, List<StepJson> steps, List<NoteJson> notes) {

        static PlanJson of(ImportPlan plan) {
            return new PlanJson(
                    plan.hash(),
                    plan.isBlocked(),
                    plan.leavingPercent(),
                    plan.steps().stream().map(StepJson::of).toList(),
                    plan.notes().stream().map(NoteJson::of).toList());
        }
    }

    /** Which preview is confirmed. */
    public record ConfirmedJson(String hash) {}

    /** One thing that was done. */
    public record LineJson(ImportStep.Act act, Subject subject, String label) {}

    /** What a run did, or why it did nothing. */
    public record RunJson(
            UUID id,
            UUID startedBy,
            Instant finishedAt,
            ImportRun.Outcome outcome,
            String code,
            String reason,
            int added,
            int changed,
            int deactivated,
            List<LineJson> lines) {

        static RunJson of(ImportRun run, Refusals refusals) {
            return new RunJson(
                    run.id(),
                    run.startedBy(),
                    run.finishedAt(),
                    run.outcome(),
                    run.reason() == null ? null : run.reason().key(),
                    run.reason() == null ? null : refusals.of(run.reason()),
                    run.added(),
                    run.changed(),
                    run.deactivated(),
                    run.lines().stream()
                            .map(line -> new LineJson(line.act(), line.subject(), line.label()))
                            .toList());
        }
    }

    @GET
    @Operation(summary = "The directory, for administrators; 404 if there is none")
    public DirectoryJson settings() {
        return directories
                .settings()
                .map(settings -> DirectoryJson.of(settings, null))
                .orElseThrow(() -> Problem.notFound(DirectoryFault.NO_DIRECTORY));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set where the directory is; once a second person agrees, call again")
    public DirectoryJson set(DirectoryJson wanted) {
        var settings = wanted.settings();
        return DirectoryJson.of(
                settings, directories.set(settings, wanted.secret()).orElse(null));
    }

    @POST
    @Path("preview")
    @Operation(summary = "Read the directory and tell what a run would do; changes nothing")
    public PlanJson preview() {
        return PlanJson.of(imports.preview());
    }

    @POST
    @Path("runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Do what a preview told, if it is still the same")
    public RunJson run(ConfirmedJson confirmed) {
        return RunJson.of(imports.run(confirmed.hash()), Refusals.wantedBy(request));
    }

    @GET
    @Path("runs")
    @Operation(summary = "The last hundred runs, newest first")
    public ListJson<RunJson> runs() {
        var refusals = Refusals.wantedBy(request);
        return ListJson.of(runs.all(), run -> RunJson.of(run, refusals));
    }

    @GET
    @Path("runs/{id}")
    @Operation(summary = "The protocol of a run")
    public RunJson protocol(@PathParam("id") UUID id) {
        return RunJson.of(runs.get(id), Refusals.wantedBy(request));
    }
}
