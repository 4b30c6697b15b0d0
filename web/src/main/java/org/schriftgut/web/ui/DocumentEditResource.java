package org.schriftgut.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.Documents;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.web.page.DocumentFormPage;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Pages;
import org.schriftgut.web.page.Section;

/** Changes the metadata of a document. */
@Path("/dokument/{id}/bearbeiten")
@RequestScoped
public class DocumentEditResource {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    DocumentForms forms;

    @Inject
    Documents documents;

    @Inject
    Dossiers dossiers;

    @Inject
    Trails trails;

    @GET
    public Response form(@PathParam("id") UUID id) {
        var document = documents.get(id);
        return page(200, document, Form.changing(DocumentForms.stored(document.details()), document.version()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id) {
        var document = documents.get(id);
        try {
            documents.change(id, forms.details(), sent.version());
            return shell.see(Links.document(id) + "/metadaten", Flash.done("hinweis.gespeichert"));
        } catch (Problem refused) {
            if (refused.kind() == Kind.STALE) {
                return shell.page(412, Pages.html(forms.conflict(documents.get(id), action(id))));
            }
            var form = Form.changing(sent.typed(), sent.version());
            return page(422, document, Refused.inForm(form, refused, shell.texts()));
        }
    }

    private Response page(int status, DocumentView document, Form form) {
        var place = dossiers.get(document.place());
        var number = Lines.number(document, place);
        return shell.page(
                status,
                Pages.html(new DocumentFormPage(
                        shell.frame()
                                .page(Section.PLAN, shell.texts().get("dokument.bearbeiten", number))
                                .along(trails.to(place)),
                        form,
                        action(document.id()),
                        Links.document(document.id()),
                        number,
                        DocumentForms.kinds(form.value("art")))));
    }

    private static String action(UUID id) {
        return "/ui/dokument/" + id + "/bearbeiten";
    }
}
