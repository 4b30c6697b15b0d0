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
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.OpenCase;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** A new case in a dossier. */
@Path("/akte/{id}/vorgang-neu")
@RequestScoped
public class NewCaseRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    PlaceForms forms;

    @Inject
    Dossiers dossiers;

    @Inject
    Names names;

    @Inject
    Trails trails;

    @Inject
    Ids ids;

    @GET
    public Response form(@PathParam("id") UUID id) {
        var form = Form.creating(ids.next().toString())
                .with(Map.of("einheit", shell.person().unit().toString()));
        return page(200, dossiers.get(id), form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@PathParam("id") UUID id) {
        var dossier = dossiers.get(id);
        try {
            var opened = dossiers.openInside(
                    new OpenCase(id, PlaceKind.CASE, forms.details(), sent.id("einheit"), null, sent.key()));
            return shell.see(Links.place(opened), Flash.done("hinweis.vorgang", Lines.reference(opened)));
        } catch (Problem refused) {
            var form = Form.creating(sent.text("_key")).with(sent.typed());
            return page(422, dossier, Refused.inForm(form, refused, shell.texts()));
        }
    }

    private Response page(int status, PlaceView dossier, Form form) {
        return shell.page(
                status,
                Html.of(new CaseFormPage(
                        shell.frame()
                                .page(PlanMenu.PLAN, shell.texts().get("vorgang.neu"))
                                .along(trails.to(dossier)),
                        form,
                        "/ui/akte/" + dossier.id() + "/vorgang-neu",
                        Links.place(dossier),
                        "",
                        dossier.referenceNumber() + " " + dossier.subject(),
                        names.unitOptions())));
    }
}
