package org.schriftgut.web.dossier;

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
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Edits;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Shell;

/** Changes the metadata of a case. */
@Path("/vorgang/{id}/bearbeiten")
@RequestScoped
public class CaseEditRoutes {

    @Inject
    Shell shell;

    @Inject
    Edits edits;

    @Inject
    PlaceForms forms;

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

    private Html page(PlaceView file, Form form) {
        var title = shell.texts().get("vorgang.bearbeiten", Lines.reference(file));
        var trail = trails.above(file);
        return Html.of(new CaseFormPage(
                shell.frame().page(PlanMenu.PLAN, title).along(trails.to(file)),
                form,
                Links.edit(file),
                Links.place(file),
                Lines.reference(file),
                trail.isEmpty() ? "" : trail.get(trail.size() - 1).label(),
                List.of()));
    }
}
