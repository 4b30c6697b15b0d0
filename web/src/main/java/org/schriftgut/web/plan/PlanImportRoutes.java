package org.schriftgut.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.fileplan.PlanFinding;
import org.schriftgut.fileplan.PlanPreview;
import org.schriftgut.rights.Role;
import org.schriftgut.storage.Storage;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Pager;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Lists;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.shell.Uploads;

/** Imports a file plan: the file is checked and shown first, and taken over on a second click. */
@Path("/plan/import")
@RequestScoped
public class PlanImportRoutes {

    @Inject
    Shell shell;

    @Inject
    Access access;

    @Inject
    FilePlans plans;

    @Inject
    Storage storage;

    @Inject
    Uploads uploads;

    @Inject
    Sent sent;

    @Inject
    PlanChangeLines lines;

    @GET
    public Response form() {
        access.require(Role.RECORDS_MANAGER);
        return page(200, Form.creating(""));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        access.require(Role.RECORDS_MANAGER);
        var files = uploads.files(parts, "datei");
        if (files.isEmpty()) {
            return page(422, Form.creating("").withError("datei", shell.texts().get("falsch.datei")));
        }
        var file = files.get(0);
        var staged = uploads.stage(file);
        return shell.see("/ui/plan/import/" + staged + "?datei=" + Links.encoded(Uploads.fileName(file)));
    }

    @GET
    @Path("{staged}")
    public Response preview(
            @PathParam("staged") UUID staged,
            @QueryParam("datei") @DefaultValue("") String fileName,
            @QueryParam("seite") @DefaultValue("1") int page) {
        return page(200, staged, fileName, plans.preview(staged), page, false);
    }

    @POST
    @Path("{staged}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@PathParam("staged") UUID staged, @QueryParam("datei") @DefaultValue("") String fileName) {
        if (!sent.has("sicher") && !plans.roots().isEmpty()) {
            var preview = plans.preview(staged);
            return page(preview.isClean() ? 200 : 422, staged, fileName, preview, 1, true);
        }
        try {
            var done = plans.apply(staged);
            return shell.see("/ui/plan", Flash.done("hinweis.import", done.added(), done.changed()));
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return page(422, staged, fileName, plans.preview(staged), 1, false); // the plan changed meanwhile
        }
    }

    private Response page(int status, Form form) {
        var texts = shell.texts();
        var frame = shell.frame()
                .page(PlanMenu.PLAN, texts.get("import.titel"), new Crumb(texts.get("plan.titel"), "/ui/plan"));
        return shell.page(status, Html.of(new PlanImportPage(frame, form, storage.maxUploadBytes())));
    }

    private Response page(int status, UUID staged, String fileName, PlanPreview preview, int page, boolean confirms) {
        var texts = shell.texts();
        var address = "/ui/plan/import/" + staged + "?datei=" + Links.encoded(fileName);
        var frame = shell.frame()
                .page(
                        PlanMenu.PLAN,
                        texts.get("import.pruefung", fileName),
                        new Crumb(texts.get("plan.titel"), "/ui/plan"));
        return shell.page(
                status,
                Html.of(new PlanPreviewPage(
                        frame,
                        fileName,
                        preview.levels().stream()
                                .mapToInt(PlanPreview.LevelCount::entries)
                                .sum(),
                        preview.added(),
                        preview.changed(),
                        preview.missing(),
                        preview.findings().stream().map(this::finding).toList(),
                        preview.stopped(),
                        preview.isClean() ? lines.of(preview.changes(), Lists.paging(page, Lists.SIZE)) : List.of(),
                        new Pager(preview.changes().size(), Math.max(1, page), Lists.SIZE, address),
                        confirms && preview.isClean(),
                        preview.isClean() ? address : "",
                        "")));
    }

    private PlanPreviewPage.Finding finding(PlanFinding finding) {
        return new PlanPreviewPage.Finding(
                finding.row(),
                finding.column() == null ? "" : finding.column(),
                "",
                shell.refusals().of(finding.code(), finding.args()),
                finding.isError());
    }
}
