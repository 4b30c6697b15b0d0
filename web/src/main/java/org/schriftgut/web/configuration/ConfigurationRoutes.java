package org.schriftgut.web.configuration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.ApplySet;
import org.schriftgut.tenant.ConfigApplied;
import org.schriftgut.tenant.ConfigPreview;
import org.schriftgut.tenant.ConfigVersionView;
import org.schriftgut.tenant.Configurations;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.people.PeopleMenu;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.shell.Uploads;

/** The configuration part by part, for administrators: compared first, then applied, and back to earlier versions. */
@Path("/admin/konfiguration")
@RequestScoped
public class ConfigurationRoutes {

    private static final String ADDRESS = "/ui/admin/konfiguration";

    /** As the API takes it; it comes back in a plain form when it is applied. */
    private static final int MAX_BYTES = 600_000;

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Inject
    ConfigurationLines lines;

    @Inject
    Names names;

    @Inject
    Uploads uploads;

    @GET
    public Response parts() {
        return overview(200, Form.creating(""));
    }

    private Response overview(int status, Form form) {
        access.require(Role.ADMINISTRATOR);
        var parts =
                configurations.parts().stream().map(part -> part(part.part())).toList();
        var frame = shell.frame().page(PeopleMenu.PEOPLE, shell.texts().get("konfiguration.titel"));
        return shell.page(status, Html.of(new ConfigurationPage(frame, ADDRESS, form, parts)));
    }

    @POST
    @Path("vergleich")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response compareSet(List<EntityPart> parts) {
        var files = uploads.files(parts, "datei");
        try {
            var file = ConfigurationSetFile.read(files.isEmpty() ? "" : Uploads.text(files.get(0), MAX_BYTES));
            var preview = configurations.preview(file.configSet());
            var fields = List.of(new Option("inhalt", file.text()), new Option("stand", preview.basedOn()));
            var frame =
                    shell.frame().page(PeopleMenu.PEOPLE, shell.texts().get("konfiguration.satz.vergleich"), crumb());
            return changes(frame, preview, ADDRESS, ADDRESS + "/anwenden", fields);
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return overview(
                    422, Form.creating("").withError("datei", shell.texts().get("falsch.konfiguration.satz")));
        }
    }

    @POST
    @Path("anwenden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response applySet() {
        var set = ConfigurationSetFile.read(sent.text("inhalt")).configSet();
        return applied(
                ADDRESS,
                shell.texts().get("konfiguration.satz.name"),
                () -> configurations.apply(new ApplySet(set, sent.text("stand"))));
    }

    @GET
    @Path("{part}")
    public Response one(@PathParam("part") String key) {
        return page(200, key, Form.creating(""));
    }

    @GET
    @Path("{part}/datei")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(@PathParam("part") String key) {
        return Response.ok(ConfigurationFile.of(configurations.state(key)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + key + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{part}/vergleich")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response compare(@PathParam("part") String key, List<EntityPart> parts) {
        var files = uploads.files(parts, "datei");
        try {
            var file = files.isEmpty() ? null : ConfigurationFile.read(Uploads.text(files.get(0), MAX_BYTES));
            if (file == null || !file.part().equals(key)) {
                throw new Problem(Kind.INVALID, RequestFault.OTHER_PART);
            }
            var preview = configurations.previewReplacement(key, file.format(), file.items());
            var fields = List.of(
                    new Option("inhalt", file.text()),
                    new Option("stand", configurations.state(key).hash()));
            return page(key, preview, address(key) + "/anwenden", fields);
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return page(
                    422, key, Form.creating("").withError("datei", shell.texts().get("falsch.konfiguration")));
        }
    }

    @POST
    @Path("{part}/anwenden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@PathParam("part") String key) {
        var file = ConfigurationFile.read(sent.text("inhalt"));
        return applied(
                address(key),
                lines.part(key),
                () -> configurations.replace(key, file.format(), file.items(), sent.text("stand")));
    }

    @GET
    @Path("{part}/fassung/{number}")
    public Response version(@PathParam("part") String key, @PathParam("number") int number) {
        var version = configurations.version(key, number);
        return page(
                key,
                configurations.previewReplacement(key, version.format(), version.items()),
                address(key) + "/fassung/" + number,
                List.of());
    }

    @POST
    @Path("{part}/fassung/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@PathParam("part") String key, @PathParam("number") int number) {
        return applied(address(key), lines.part(key), () -> configurations.backTo(key, number));
    }

    /** What cannot be applied any more says so on the page of the part; what waits for somebody says that. */
    private Response applied(String address, String what, Supplier<ConfigApplied> change) {
        try {
            return shell.see(
                    address,
                    change.get().isDone()
                            ? Flash.done("hinweis.konfiguration", what)
                            : Flash.done("hinweis.konfiguration.wartet", what));
        } catch (Problem refused) {
            if (refused.kind() != Kind.STALE && refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return shell.see(
                    address,
                    Flash.failed(
                            refused.kind() == Kind.STALE
                                    ? "hinweis.konfiguration.veraltet"
                                    : "hinweis.konfiguration.abgelehnt"));
        }
    }

    private static String address(String key) {
        return ADDRESS + "/" + Links.encoded(key);
    }

    private ConfigurationPage.Part part(String key) {
        var newest = configurations.versions(key).stream().findFirst();
        return new ConfigurationPage.Part(
                address(key),
                lines.part(key),
                configurations.state(key).items().size(),
                newest.map(ConfigVersionView::number).orElse(0),
                newest.map(ConfigVersionView::notedAt).orElse(null));
    }

    private Response page(int status, String key, Form form) {
        var state = configurations.state(key);
        var versions = configurations.versions(key);
        names.prepare(versions.stream().map(ConfigVersionView::notedBy).collect(Collectors.toList()));
        return shell.page(
                status,
                Html.of(new ConfigurationPartPage(
                        shell.frame().page(PeopleMenu.PEOPLE, lines.part(key), crumb()),
                        address(key),
                        form,
                        address(key) + "/datei",
                        state.items().entrySet().stream()
                                .map(item ->
                                        new ConfigurationPartPage.Item(item.getKey(), lines.content(item.getValue())))
                                .toList(),
                        versions.stream().map(version -> version(key, version)).toList())));
    }

    private ConfigurationPartPage.Version version(String key, ConfigVersionView version) {
        return new ConfigurationPartPage.Version(
                address(key) + "/fassung/" + version.number(),
                version.number(),
                version.notedAt(),
                names.person(version.notedBy()),
                version.byHand());
    }

    private Response page(String key, ConfigPreview preview, String action, List<Option> fields) {
        var texts = shell.texts();
        var frame = shell.frame()
                .page(
                        PeopleMenu.PEOPLE,
                        texts.get("konfiguration.vergleich", lines.part(key)),
                        crumb(),
                        new Crumb(lines.part(key), address(key)));
        return changes(frame, preview, address(key), action, fields);
    }

    private Response changes(Frame frame, ConfigPreview preview, String back, String action, List<Option> fields) {
        var isApplicable = preview.findings().isEmpty() && !preview.lines().isEmpty();
        return shell.page(Html.of(new ConfigurationChangesPage(
                frame,
                isApplicable ? action : "",
                fields,
                back,
                preview.lines().stream().map(lines::change).toList(),
                preview.findings().stream()
                        .map(finding -> new ConfigurationChangesPage.Finding(finding.where(), lines.reason(finding)))
                        .toList())));
    }

    private Crumb crumb() {
        return new Crumb(shell.texts().get("konfiguration.titel"), ADDRESS);
    }
}
