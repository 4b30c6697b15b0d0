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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPreview;
import org.schriftgut.tenant.ConfigState;
import org.schriftgut.tenant.ConfigVersionView;
import org.schriftgut.tenant.Configurations;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;

/** The configuration part by part, as items by stable key: out, compared, in, and back to earlier versions. */
@Path("/configuration")
@Tag(name = "configuration")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationResource {

    @Inject
    Configurations configurations;

    @Inject
    HttpServletRequest request;

    /** A part as it stands; {@code hash} is what a change is based on. */
    public record StateJson(String part, int format, String hash, Map<String, Map<String, Object>> items) {

        static StateJson of(ConfigState state) {
            return new StateJson(state.part(), state.format(), state.hash(), state.items());
        }
    }

    /** What a part is to be; {@code basedOn} is the hash of the state it was made from. */
    public record WantedJson(int format, String basedOn, Map<String, Object> items) {}

    /** One difference; {@code before} is missing for what comes, {@code now} for what goes. */
    public record ChangeJson(String key, Map<String, Object> before, Map<String, Object> now) {

        static ChangeJson of(ConfigChange change) {
            return new ChangeJson(change.key(), change.before(), change.now());
        }
    }

    /** What applying would do, and what keeps it from being done. */
    public record PreviewJson(String part, String basedOn, List<ChangeJson> changes, List<ProblemJson.Fault> findings) {

        static PreviewJson of(ConfigPreview preview, Refusals refusals) {
            return new PreviewJson(
                    preview.part(),
                    preview.basedOn(),
                    preview.changes().stream().map(ChangeJson::of).toList(),
                    preview.findings().stream()
                            .map(finding -> ProblemJson.Fault.of(finding, refusals))
                            .toList());
        }
    }

    /** A version to go back to. */
    public record VersionJson(int number, String hash, boolean byHand, UUID notedBy, Instant notedAt) {

        static VersionJson of(ConfigVersionView view) {
            return new VersionJson(view.number(), view.hash(), view.byHand(), view.notedBy(), view.notedAt());
        }
    }

    @GET
    @Operation(summary = "Names of all parts")
    public ListJson<String> parts() {
        return new ListJson<>(configurations.parts());
    }

    @GET
    @Path("{part}")
    @Operation(summary = "A part as it stands")
    public StateJson state(@PathParam("part") String part) {
        return StateJson.of(configurations.state(part));
    }

    @POST
    @Path("{part}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What applying these items would do; changes nothing")
    public PreviewJson preview(@PathParam("part") String part, WantedJson wanted) {
        return PreviewJson.of(
                configurations.preview(part, wanted.format(), Given.required("items", wanted.items())),
                Refusals.wantedBy(request));
    }

    @PUT
    @Path("{part}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make the part what is wanted, all or nothing")
    public StateJson apply(@PathParam("part") String part, WantedJson wanted) {
        return StateJson.of(
                configurations.apply(part, wanted.format(), Given.required("items", wanted.items()), wanted.basedOn()));
    }

    @GET
    @Path("{part}/versions")
    @Operation(summary = "Versions of a part, newest first")
    public ListJson<VersionJson> versions(@PathParam("part") String part) {
        return ListJson.of(configurations.versions(part), VersionJson::of);
    }

    @GET
    @Path("{part}/versions/{number}")
    @Operation(summary = "What a version said; to compare it, ask for a preview of its items")
    public StateJson version(@PathParam("part") String part, @PathParam("number") int number) {
        return StateJson.of(configurations.version(part, number));
    }

    @POST
    @Path("{part}/versions/{number}/restore")
    @Operation(summary = "Go back to a version")
    public StateJson restore(@PathParam("part") String part, @PathParam("number") int number) {
        return StateJson.of(configurations.backTo(part, number));
    }
}
