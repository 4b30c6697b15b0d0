package org.schriftgut.web.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.oversight.AuditHit;
import org.schriftgut.oversight.EvaluationView;
import org.schriftgut.oversight.Evaluations;
import org.schriftgut.web.rest.ListJson;

/** Evaluations of the log by person (R136). */
@Path("/log-evaluations")
@Tag(name = "audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationsResource {

    @Inject
    Evaluations evaluations;

    @Inject
    AuditFiles files;

    /** Whom, for which days, and why. */
    public record NewEvaluationJson(String login, LocalDate from, LocalDate until, String occasion) {}

    /** The request that waits for a second person. */
    public record AskedJson(UUID waitsFor) {}

    /** An evaluation. */
    public record EvaluationJson(
            UUID id,
            UUID requestedBy,
            UUID person,
            Instant from,
            Instant until,
            String occasion,
            Instant begunAt,
            Instant viewableUntil,
            boolean mayView) {

        static EvaluationJson of(EvaluationView view) {
            return new EvaluationJson(
                    view.id(),
                    view.requestedBy(),
                    view.person(),
                    view.from(),
                    view.until(),
                    view.occasion(),
                    view.begunAt(),
                    view.viewableUntil(),
                    view.mayView());
        }
    }

    @GET
    @Operation(summary = "Evaluations: one's own, and all for staff council and privacy officer; never their results")
    public ListJson<EvaluationJson> list() {
        return ListJson.of(evaluations.list(), EvaluationJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for an evaluation of the log by person; a second person decides, the staff council is told")
    @APIResponseSchema(value = AskedJson.class, responseCode = "202")
    public Response ask(NewEvaluationJson wanted) {
        var request = evaluations.ask(wanted.login(), wanted.from(), wanted.until(), wanted.occasion());
        return Response.accepted(new AskedJson(request)).build();
    }

    @GET
    @Path("{id}/entries")
    @Operation(
            summary = "What the person did, the newest first; only for who asked, for 14 days, and each look is logged")
    public AuditHitJson.FoundJson entries(
            @PathParam("id") UUID id,
            @QueryParam("before") UUID before,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        return AuditHitJson.of(evaluations.result(id, before, limit).found());
    }

    @GET
    @Path("{id}/entries.csv")
    @Produces("text/csv")
    @Operation(summary = "The same as CSV, all of it: UTF-8, semicolons")
    public Response csv(@PathParam("id") UUID id) {
        evaluations.beginExport(id, "csv");
        return AuditResource.file("text/csv;charset=utf-8", "auswertung.csv", out -> files.csv(parts(id), out));
    }

    @GET
    @Path("{id}/entries.json")
    @Operation(summary = "The same as a JSON list, all of it")
    public Response json(@PathParam("id") UUID id) {
        evaluations.beginExport(id, "json");
        return AuditResource.file(MediaType.APPLICATION_JSON, "auswertung.json", out -> files.json(parts(id), out));
    }

    private Function<UUID, AuditHit.Found> parts(UUID id) {
        return before -> evaluations.result(id, before, AuditFiles.PART).found();
    }
}
