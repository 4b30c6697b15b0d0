package org.schriftgut.web.document;

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
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Edits;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Shell;

/** Changes the metadata of a document. */
@Path("/dokument/{id}/bearbeiten")
@RequestScoped
public class DocumentEditRoutes {

    @Inject
    Shell shell;

    @Inject
    Edits edits;

    @Inject
    DocumentForms forms;

    @Inject
    Dossiers dossiers;

    @Inject
    Trails trails;

    @GET
    public Response form(@PathParam("id") UUID id) {
        return edits.form(forms.edited(id, this::page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id) {
        return edits.change(forms.edited(id, this::page));
    }

    private Html page(DocumentView document, Form form) {
        var place = dossiers.get(document.place());
        var number = Lines.number(document, place);
        return Html.of(new DocumentFormPage(
                shell.frame()
                        .page(PlanMenu.PLAN, shell.texts().get("dokument.bearbeiten", number))
                        .along(trails.to(place)),
                form,
                Links.edit(document),
                Links.document(document.id()),
                number,
                DocumentForms.kinds(form.value("art"))));
    }
}
