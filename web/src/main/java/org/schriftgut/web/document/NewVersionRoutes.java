package org.schriftgut.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Problem;
import org.schriftgut.document.AddVersion;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.Documents;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.storage.Storage;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.shell.Uploads;
import org.schriftgut.web.upload.AddsVersion;

/** Files a new version of a document; the older ones stay as they are. */
@Path("/dokument/{id}/fassung-neu")
@RequestScoped
public class NewVersionRoutes {

    @Inject
    Shell shell;

    @Inject
    Documents documents;

    @Inject
    Dossiers dossiers;

    @Inject
    Storage storage;

    @Inject
    Uploads uploads;

    @Inject
    Trails trails;

    @Inject
    Ids ids;

    @GET
    public Response form(@PathParam("id") UUID id) {
        return page(200, documents.get(id), Form.creating(ids.next().toString()));
    }

    @POST
    @AddsVersion
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("id") UUID id, List<EntityPart> parts) {
        var document = documents.get(id);
        var key = Uploads.text(parts, "_key");
        var comment = Uploads.text(parts, "bemerkung");
        var form = Form.creating(key).with(Map.of("bemerkung", comment));
        var files = uploads.files(parts, "datei");
        if (files.isEmpty()) {
            return page(422, document, form.withError("datei", shell.texts().get("falsch.datei")));
        }
        var file = files.get(0);
        try {
            var changed = documents.addVersion(new AddVersion(
                    id,
                    uploads.stage(file),
                    Uploads.fileName(file),
                    comment.isBlank() ? null : comment,
                    null,
                    null,
                    key.isEmpty() ? null : key));
            return shell.see(
                    Links.document(id),
                    Flash.done("hinweis.fassung", changed.current().number()));
        } catch (Problem refused) {
            return page(422, document, Refused.inForm(form, refused, shell.texts()));
        }
    }

    private Response page(int status, DocumentView document, Form form) {
        var place = dossiers.get(document.place());
        var next = document.current().number() + 1;
        return shell.page(
                status,
                Html.of(new VersionFormPage(
                        shell.frame()
                                .page(PlanMenu.PLAN, shell.texts().get("fassung.neu.titel", next))
                                .along(trails.to(place)),
                        form,
                        "/ui/dokument/" + document.id() + "/fassung-neu",
                        Links.document(document.id()),
                        Lines.number(document, place),
                        document.subject(),
                        next,
                        storage.maxUploadBytes())));
    }
}
