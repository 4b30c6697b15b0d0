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
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.web.page.DossierFormPage;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Pages;
import org.schriftgut.web.page.Section;

/** Changes the metadata of a dossier. */
@Path("/akte/{id}/bearbeiten")
@RequestScoped
public class DossierEditResource {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    PlaceForms forms;

    @Inject
    Dossiers dossiers;

    @Inject
    Trails trails;

    @GET
    public Response form(@PathParam("id") UUID id) {
        var dossier = dossiers.get(id);
        return page(200, dossier, Form.changing(PlaceForms.stored(dossier.details()), dossier.version()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id) {
        var dossier = dossiers.get(id);
        try {
            var changed = dossiers.change(id, forms.details(dossier.details()), sent.version());
            return shell.see(Links.place(changed) + "/metadaten", Flash.done("hinweis.gespeichert"));
        } catch (Problem refused) {
            if (refused.kind() == Kind.STALE) {
                return shell.page(412, Pages.html(forms.conflict(dossiers.get(id), action(id))));
            }
            var form = Form.changing(sent.typed(), sent.version());
            return page(422, dossier, Refused.inForm(form, refused, shell.texts()));
        }
    }

    private Response page(int status, PlaceView dossier, Form form) {
        var title = shell.texts().get("akte.bearbeiten", dossier.referenceNumber());
        return shell.page(
                status,
                Pages.html(new DossierFormPage(
                        shell.frame().page(Section.PLAN, title).along(trails.to(dossier)),
                        form,
                        action(dossier.id()),
                        Links.place(dossier),
                        dossier.referenceNumber(),
                        trails.filedUnder(dossier),
                        List.of(),
                        List.of())));
    }

    private static String action(UUID id) {
        return "/ui/akte/" + id + "/bearbeiten";
    }
}
