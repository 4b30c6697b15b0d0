package org.schriftgut.web.configuration;

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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.tenant.ApplySet;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigApplied;
import org.schriftgut.tenant.ConfigLine;
import org.schriftgut.tenant.ConfigPartView;
import org.schriftgut.tenant.ConfigPreview;
import org.schriftgut.tenant.ConfigSet;
import org.schriftgut.tenant.ConfigState;
import org.schriftgut.tenant.ConfigVersionView;
import org.schriftgut.tenant.Configurations;
import org.schriftgut.tenant.FieldChange;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;

/**
 * The configuration as documents by stable key, over any number of its parts: out, compared, in, and back to earlier versions. A
 * set touches the items it names and no others; replacing a whole part is an act of its own.
 */
@Path("/configuration")
@Tag(name = "configuration")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationResource {

    @Inject
    Configurations configurations;

    @Inject
    HttpServletRequest request;

    /** A part; {@code dependsOn} are parts whose keys it may name. */
    public record PartJson(String part, int format, Set<String> dependsOn) {

        static PartJson of(ConfigPartView view) {
            return new PartJson(view.part(), view.format(), view.dependsOn());
        }
    }

    /** A part as it stands; {@code hash} is what a replacement is based on. */
    public record StateJson(String part, int format, String hash, Map<String, Map<String, Object>> items) {

        static StateJson of(ConfigState state) {
            return new StateJson(state.part(), state.format(), state.hash(), state.items());
        }
    }

    /** What a whole part is to be; {@code basedOn} is the hash of the state it was made from. */
    public record WantedJson(int format, String basedOn, Map<String, Object> items) {}

    /**
     * What is wanted of items.
     *
     * @param formats of each part that is named
     * @param set part, key, document; null for an item that goes
     * @param basedOn as the preview gave it; not for a preview
     * @param blueprintHash SHA-256, in hex, of the blueprint that made the set; null where none did
     * @param reason for who has to approve lines, or null
     */
    public record SetJson(
            Map<String, Integer> formats,
            Map<String, Map<String, Object>> set,
            String basedOn,
            String blueprintHash,
            String reason) {

        ConfigSet read() {
            return ConfigSet.of(Given.required("formats", formats), Given.required("set", set));
        }
    }

    /** One field that differs; {@code field} is a JSON pointer into the document. */
    public record FieldJson(String field, Object before, Object now) {

        static FieldJson of(FieldChange change) {
            return new FieldJson(change.field(), change.before(), change.now());
        }
    }

    /**
     * On whose right a line is applied.
     *
     * @param roles one of which gives the right, and people who have it besides
     * @param seconds roles, one of which a second person has who agrees in any case; empty where one is enough
     * @param self whether the caller could apply it now without asking anybody
     */
    public record ApproverJson(Set<String> roles, Set<UUID> people, Set<String> seconds, boolean self) {

        static ApproverJson of(Approver approver, boolean self) {
            return new ApproverJson(
                    new TreeSet<>(approver.roles()),
                    new TreeSet<>(approver.people()),
                    new TreeSet<>(approver.seconds()),
                    self);
        }
    }

    /** One item that differs; {@code before} is missing for what comes, {@code now} for what goes. */
    public record LineJson(
            String part,
            String key,
            Map<String, Object> before,
            Map<String, Object> now,
            List<FieldJson> fields,
            ApproverJson approver) {

        static LineJson of(ConfigLine line) {
            return new LineJson(
                    line.part(),
                    line.key(),
                    line.before(),
                    line.now(),
                    line.fields().stream().map(FieldJson::of).toList(),
                    ApproverJson.of(line.approver(), line.own()));
        }
    }

    /** What applying would do, in the order it is done, and what keeps it from being done, with its place in the set. */
    public record PreviewJson(String basedOn, List<LineJson> changes, List<ProblemJson.Fault> findings) {

        static PreviewJson of(ConfigPreview preview, Refusals refusals) {
            return new PreviewJson(
                    preview.basedOn(),
                    preview.lines().stream().map(LineJson::of).toList(),
                    preview.findings().stream()
                            .map(finding -> ProblemJson.Fault.of(finding, refusals))
                            .toList());
        }
    }

    /** What is different now; with requests in {@code waitsFor}, what will be once they are approved and it is applied again. */
    public record AppliedJson(List<LineJson> changes, List<UUID> waitsFor) {

        static Response of(ConfigApplied applied) {
            var body =
                    new AppliedJson(applied.lines().stream().map(LineJson::of).toList(), applied.waitsFor());
            return Response.status(applied.isDone() ? Response.Status.OK : Response.Status.ACCEPTED)
                    .entity(body)
                    .build();
        }
    }

    /**
     * A version to go back to.
     *
     * @param origin HAND, IMPORT or BLUEPRINT
     * @param set the set that made it, with its hash, and that of its blueprint
     */
    public record VersionJson(
            int number,
            int format,
            String hash,
            String origin,
            UUID set,
            String setHash,
            String blueprintHash,
            UUID notedBy,
            Instant notedAt) {

        static VersionJson of(ConfigVersionView view) {
            return new VersionJson(
                    view.number(),
                    view.format(),
                    view.hash(),
                    view.origin().name(),
                    view.set(),
                    view.setHash(),
                    view.blueprintHash(),
                    view.notedBy(),
                    view.notedAt());
        }
    }

    @GET
    @Operation(summary = "All parts")
    public ListJson<PartJson> parts() {
        return ListJson.of(configurations.parts(), PartJson::of);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What applying a set would do; changes nothing")
    public PreviewJson preview(SetJson wanted) {
        return PreviewJson.of(configurations.preview(wanted.read()), Refusals.wantedBy(request));
    }

    @POST
    @Path("apply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Apply a set, all or nothing; 202 with the requests that have to be approved first, then nothing"
                    + " is changed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppliedJson.class)))
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = AppliedJson.class)))
    public Response apply(SetJson wanted) {
        return AppliedJson.of(configurations.apply(
                new ApplySet(wanted.read(), wanted.basedOn(), wanted.blueprintHash(), wanted.reason())));
    }

    @GET
    @Path("{part}")
    @Operation(summary = "A part as it stands")
    public StateJson state(@PathParam("part") String part) {
        return StateJson.of(configurations.state(part));
    }

    @GET
    @Path("{part}/schema")
    @Operation(summary = "JSON Schema (2020-12) of the part's items by their keys")
    public Map<String, Object> schema(@PathParam("part") String part) {
        return configurations.part(part).schema();
    }

    @POST
    @Path("{part}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What replacing the whole part would do: items that are not named go; changes nothing")
    public PreviewJson previewReplacement(@PathParam("part") String part, WantedJson wanted) {
        return PreviewJson.of(
                configurations.previewReplacement(part, wanted.format(), Given.required("items", wanted.items())),
                Refusals.wantedBy(request));
    }

    @PUT
    @Path("{part}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the whole part, all or nothing: items that are not named go; otherwise as a set")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppliedJson.class)))
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = AppliedJson.class)))
    public Response replace(@PathParam("part") String part, WantedJson wanted) {
        return AppliedJson.of(configurations.replace(
                part,
                wanted.format(),
                Given.required("items", wanted.items()),
                Given.required("basedOn", wanted.basedOn())));
    }

    @GET
    @Path("{part}/versions")
    @Operation(summary = "Versions of a part, newest first")
    public ListJson<VersionJson> versions(@PathParam("part") String part) {
        return ListJson.of(configurations.versions(part), VersionJson::of);
    }

    @GET
    @Path("{part}/versions/{number}")
    @Operation(summary = "What a version said, in today's format; to compare it, ask for a preview of its items")
    public StateJson version(@PathParam("part") String part, @PathParam("number") int number) {
        return StateJson.of(configurations.version(part, number));
    }

    @POST
    @Path("{part}/versions/{number}/restore")
    @Operation(summary = "Go back to a version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppliedJson.class)))
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = AppliedJson.class)))
    public Response restore(@PathParam("part") String part, @PathParam("number") int number) {
        return AppliedJson.of(configurations.backTo(part, number));
    }
}
