package org.schriftgut.web.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.job.JobState;
import org.schriftgut.oversight.JobDesk;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.rest.PageJson;
import org.schriftgut.web.rest.PageQuery;

/** Work in the background, for administrators. */
@Path("/jobs")
@Tag(name = "jobs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    JobDesk jobs;

    @Inject
    HttpServletRequest request;

    @GET
    @Operation(summary = "Jobs, those that need a person first")
    public PageJson<JobJson> list(@QueryParam("state") JobState state, @BeanParam PageQuery page) {
        var refusals = Refusals.wantedBy(request);
        return PageJson.of(jobs.list(state, page.paging()), job -> JobJson.of(job, refusals));
    }

    @GET
    @Path("nodes")
    @Operation(summary = "The servers that do the jobs, and which of them has the search index")
    public List<NodeJson> nodes() {
        return jobs.nodes().stream().map(NodeJson::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A job")
    public JobJson get(@PathParam("id") UUID id) {
        return JobJson.of(jobs.get(id), Refusals.wantedBy(request));
    }

    @POST
    @Path("compare-store")
    @Operation(summary = "Compare the ledger with the store, in the background; the outcome shows as a job")
    public Response compareStore() {
        jobs.compareStore();
        return Response.accepted().build();
    }

    @POST
    @Path("{id}/retry")
    @Operation(summary = "Try a job again that was given up")
    public JobJson retry(@PathParam("id") UUID id) {
        jobs.retry(id);
        return get(id);
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Cancel a job")
    public JobJson cancel(@PathParam("id") UUID id) {
        jobs.cancel(id);
        return get(id);
    }
}
