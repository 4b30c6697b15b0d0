package org.schriftgut.web.document;

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
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.AddVersion;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.Documents;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.storage.Storage;
import org.schriftgut.storage.StorageFault;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.shell.Uploads;
import org.schriftgut.web.upload.AddsVersion;

/**
 * Files a new version of a document; the older ones stay as they are. Whoever saw an older version than the newest, or sends
 * what is filed already, is asked first.
 */
@Path("/dokument/{id}/fassung-neu")
@RequestScoped
public class NewVersionRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

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
    VersionDoubts doubts;

    @Inject
    Ids ids;

    @GET
    public Response form(@PathParam("id") UUID id, @QueryParam("gesehen") @DefaultValue("") String seen) {
        var document = documents.get(id);
        return page(200, document, Form.creating(ids.next().toString()), number(seen, document));
    }

    @POST
    @AddsVersion
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@PathParam("id") UUID id, List<EntityPart> parts) {
        var document = documents.get(id);
        var seen = number(Uploads.text(parts, "gesehen"), document);
        var comment = Uploads.text(parts, "bemerkung");
        var form = Form.creating(Uploads.text(parts, "_key")).with(Map.of("bemerkung", comment));
        var files = uploads.files(parts, "datei");
        if (files.isEmpty()) {
            return page(422, document, form.withError("datei", shell.texts().get("falsch.datei")), seen);
        }
        try {
            var waiting = new VersionDoubts.Waiting(
                    uploads.stage(files.get(0)), Uploads.fileName(files.get(0)), comment, form.key());
            return doubts.about(document, waiting, seen, true)
                    .map(doubt -> shell.page(412, Html.of(doubt)))
                    .orElseGet(() -> add(document, waiting));
        } catch (Problem refused) {
            return refused.is(StorageFault.FILE_EMPTY)
                    ? page(422, document, form.withError("datei", shell.texts().get("falsch.datei.leer")), seen)
                    : page(422, document, Refused.inForm(form, refused, shell.texts()), seen);
        }
    }

    /** The second click: the bytes wait already, and what they hold is known. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("id") UUID id) {
        var document = documents.get(id);
        var waiting = new VersionDoubts.Waiting(
                sent.id("staged"), sent.text("name"), sent.text("bemerkung"), sent.text("_key"));
        return doubts.about(document, waiting, number(sent.text("gesehen"), document), false)
                .map(doubt -> shell.page(412, Html.of(doubt)))
                .orElseGet(() -> add(document, waiting));
    }

    private Response add(DocumentView document, VersionDoubts.Waiting waiting) {
        var key = waiting.key();
        try {
            var changed = documents.addVersion(new AddVersion(
                    document.id(),
                    waiting.staged(),
                    waiting.fileName(),
                    waiting.comment().isBlank() ? null : waiting.comment(),
                    document.version(),
                    null,
                    key.isEmpty() ? null : key));
            return shell.see(
                    Links.document(document.id()),
                    Flash.done("hinweis.fassung", changed.current().number()));
        } catch (Problem refused) {
            if (refused.kind() != Kind.STALE) {
                throw refused;
            }
            // somebody was quicker by a moment: what they filed is looked at like everything filed before
            var now = documents.get(document.id());
            return doubts.about(now, waiting, document.current().number(), false)
                    .map(doubt -> shell.page(412, Html.of(doubt)))
                    .orElseGet(() -> add(now, waiting));
        }
    }

    /** The version somebody saw; the newest where the address does not say. */
    private static int number(String seen, DocumentView document) {
        var newest = document.current().number();
        return seen.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(seen), newest) : newest;
    }

    private Response page(int status, DocumentView document, Form form, int seen) {
        var place = dossiers.get(document.place());
        var next = document.current().number() + 1;
        return shell.page(
                status,
                Html.of(new VersionFormPage(
                        shell.frame()
                                .page(PlanMenu.PLAN, shell.texts().get("fassung.neu.titel", next))
                                .along(trails.to(place)),
                        form,
                        Links.document(document.id()) + "/fassung-neu",
                        Links.document(document.id()),
                        Lines.number(document, place),
                        document.subject(),
                        next,
                        seen,
                        doubts.newer(document, seen),
                        storage.maxUploadBytes())));
    }
}
