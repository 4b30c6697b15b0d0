package org.schriftgut.web.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.oversight.AuditDesk;
import org.schriftgut.oversight.AuditExport;
import org.schriftgut.oversight.AuditSearch;
import org.schriftgut.oversight.EntryProofs;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.rest.ContentDisposition;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.PageJson;
import org.schriftgut.web.rest.PageQuery;

/** The audit log of the tenant and what proves it. */
@Path("/audit")
@Tag(name = "audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    AuditDesk desk;

    @Inject
    EntryProofs proofs;

    @Inject
    AuditSearch search;

    @Inject
    AuditExport export;

    @Inject
    AuditFiles files;

    /**
     * How long the log is kept.
     *
     * @param months left out for ever
     * @param reason why it is to be changed, for the person who decides
     * @param waitsFor the request for a second person that the change just asked for waits for
     */
    public record PeriodJson(Integer months, String reason, UUID waitsFor) {}

    /** A proof that the log was only added to; hashes as in RFC 9162, section 2.1.4. */
    public record ConsistencyJson(long formerSize, long size, List<String> proof) {}

    @GET
    @Path("entries")
    @Operation(
            summary = "Entries by object, time and act, the newest first; never by person",
            description = "READ and DOWNLOADED together with an object tell records managers who read it, a year back")
    public AuditHitJson.FoundJson entries(
            @BeanParam AuditCriteria criteria,
            @QueryParam("before") UUID before,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return AuditHitJson.of(search.find(criteria.query(), before, limit));
    }

    @GET
    @Path("entries.csv")
    @Produces("text/csv")
    @Operation(summary = "The same as CSV, all of it: UTF-8, semicolons")
    public Response csv(@BeanParam AuditCriteria criteria) {
        var query = criteria.query();
        search.beginExport(query, "csv");
        return file(
                "text/csv;charset=utf-8",
                "protokoll.csv",
                out -> files.csv(before -> search.find(query, before, AuditFiles.PART), out));
    }

    @GET
    @Path("entries.json")
    @Operation(summary = "The same as a JSON list, all of it")
    public Response json(@BeanParam AuditCriteria criteria) {
        var query = criteria.query();
        search.beginExport(query, "json");
        return file(
                MediaType.APPLICATION_JSON,
                "protokoll.json",
                out -> files.json(before -> search.find(query, before, AuditFiles.PART), out));
    }

    @GET
    @Path("log")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "The log with its signed heads, for schriftgut-verify; content not for the caller is withheld")
    public Response log(@QueryParam("from") @DefaultValue("0") long from) {
        var begun = export.begin(from);
        return file("text/plain;charset=utf-8", "protokoll.log", out -> files.log(begun, out));
    }

    @GET
    @Path("period")
    @Operation(summary = "For how many months entries of use are kept")
    public PeriodJson period() {
        return new PeriodJson(desk.keptMonths(), null, null);
    }

    @PUT
    @Path("period")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set for how many months entries of use are kept; takes a second person")
    @APIResponseSchema(value = PeriodJson.class, responseCode = "200")
    public Response keepFor(PeriodJson wanted) {
        var request = desk.keepFor(Given.required("months", wanted.months()), wanted.reason());
        var now = new PeriodJson(desk.keptMonths(), null, request.orElse(null));
        return Response.status(request.isPresent() ? Response.Status.ACCEPTED : Response.Status.OK)
                .entity(now)
                .build();
    }

    public static Response file(String type, String name, StreamingOutput content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.of(false, name))
                .build();
    }

    @GET
    @Path("heads")
    @Operation(summary = "Signed heads of the log, the newest first")
    public PageJson<SignedHeadJson> heads(@BeanParam PageQuery page) {
        return PageJson.of(desk.heads(page.paging()), SignedHeadJson::of);
    }

    @POST
    @Path("heads")
    @Operation(summary = "Sign a head now, over everything that has happened")
    @APIResponseSchema(value = SignedHeadJson.class, responseCode = "201")
    public Response sign() {
        return Response.status(Response.Status.CREATED)
                .entity(SignedHeadJson.of(desk.sign()))
                .build();
    }

    @GET
    @Path("consistency")
    @Operation(summary = "Prove that the log of one size begins with the log of a former size")
    public ConsistencyJson consistency(@QueryParam("formerSize") Long formerSize, @QueryParam("size") Long size) {
        var former = Given.required("formerSize", formerSize);
        var now = Given.required("size", size);
        return new ConsistencyJson(
                former,
                now,
                desk.consistency(former, now).stream()
                        .map(HexFormat.of()::formatHex)
                        .toList());
    }

    @GET
    @Path("entries/{id}/proof")
    @Operation(summary = "Prove that an entry, as a history shows it, stands in the log")
    public EntryProofJson proof(@PathParam("id") UUID id) {
        return proofs.of(id)
                .map(EntryProofJson::of)
                .orElseThrow(() -> new Problem(Kind.WRONG_STATE, RequestFault.NO_HEAD_YET));
    }
}
