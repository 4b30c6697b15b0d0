package org.schriftgut.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.index.Search;
import org.schriftgut.job.JobState;
import org.schriftgut.oversight.JobDesk;
import org.schriftgut.web.operation.JobsPage.Progress;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Lists;
import org.schriftgut.web.shell.Shell;

/** The background jobs, for administrators. */
@Path("/admin")
@RequestScoped
public class JobsRoutes {

    private static final String ADDRESS = "/ui/admin/jobs";

    /** States a list can be narrowed to, as the page names them. */
    private static final List<Progress> STATES =
            List.of(Progress.DEAD, Progress.RUNNING, Progress.WAITING, Progress.DONE, Progress.CANCELLED);

    @Inject
    Shell shell;

    @Inject
    JobDesk desk;

    @Inject
    Search search;

    @Inject
    JobLines lines;

    @GET
    @Path("jobs")
    public Response jobs(
            @QueryParam("zustand") @DefaultValue("") String state, @QueryParam("seite") @DefaultValue("1") int page) {
        var chosen = STATES.stream()
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
        var found = desk.list(chosen == null ? null : state(chosen), Lists.paging(page, Lists.SIZE));
        var counts = STATES.stream()
                .map(known -> new JobsPage.Count(
                        known, desk.list(state(known), Paging.first(1)).total()))
                .toList();
        var address = chosen == null ? ADDRESS : ADDRESS + "?zustand=" + chosen.name();
        return shell.page(Html.of(new JobsPage(
                shell.frame().page(OperationMenu.JOBS, shell.texts().get("jobs.titel")),
                counts,
                desk.nodes(),
                chosen,
                lines.of(found.items()),
                Lists.pager(found, page, address))));
    }

    @POST
    @Path("jobs/{id}/wiederholen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry(@PathParam("id") UUID id) {
        return done(() -> desk.retry(id), "hinweis.auftrag.wiederholt");
    }

    @POST
    @Path("jobs/{id}/abbrechen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") UUID id) {
        return done(() -> desk.cancel(id), "hinweis.auftrag.abgebrochen");
    }

    @POST
    @Path("index")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rebuild() {
        return done(search::rebuild, "hinweis.index");
    }

    private Response done(Runnable act, String notice) {
        try {
            act.run();
            return shell.see(ADDRESS, Flash.done(notice));
        } catch (Problem refused) {
            if (refused.kind() != Kind.WRONG_STATE) {
                throw refused;
            }
            return shell.see(ADDRESS, Flash.failed("hinweis.zustand")); // it ended while the page was open
        }
    }

    private static JobState state(Progress progress) {
        return switch (progress) {
            case WAITING, RETRYING -> JobState.READY;
            case RUNNING -> JobState.RUNNING;
            case DONE -> JobState.DONE;
            case DEAD -> JobState.DEAD;
            case CANCELLED -> JobState.CANCELLED;
        };
    }
}
