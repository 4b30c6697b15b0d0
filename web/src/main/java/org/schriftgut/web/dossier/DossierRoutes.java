package org.schriftgut.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.sharing.Shares;
import org.schriftgut.web.access.RestrictionLines;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.plan.PlanEntries;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.sharing.ShareForms;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Lists;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.shell.Uploads;

/** A dossier, and what is divided like one: sub-dossiers and volumes. */
@Path("/akte/{id}")
@RequestScoped
public class DossierRoutes extends PlaceTabs {

    @Inject
    Shell shell;

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    @Inject
    FilePlans plans;

    @Inject
    Uploads uploads;

    @Inject
    Lines lines;

    @Inject
    Names names;

    @Inject
    RestrictionLines restrictions;

    @Inject
    Trails trails;

    @Inject
    ShareForms shareForms;

    @Inject
    Shares shares;

    @GET
    public Response cases(@PathParam("id") UUID id, @QueryParam("seite") @DefaultValue("1") int page) {
        var dossier = dossiers.get(id);
        if (Links.isCase(dossier.kind())) {
            return shell.see(Links.place(dossier));
        }
        var found = places.inside(id, Lists.paging(page, Lists.SIZE));
        return page(
                dossier, new Panel.Cases(lines.cases(found.items()), Lists.pager(found, page, Links.place(dossier))));
    }

    @GET
    @Path("dokumente")
    public Response documents(@PathParam("id") UUID id, @QueryParam("seite") @DefaultValue("1") int page) {
        var dossier = dossiers.get(id);
        var found = documentsIn(dossier, Lists.paging(page, Lists.SIZE));
        var pager = Lists.pager(found, page, Links.documents(dossier));
        return page(dossier, new Panel.Documents(lines.documents(found.items()), pager, uploads.at(dossier)));
    }

    @POST
    @Path("freigabe")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response share(@PathParam("id") UUID id) {
        var dossier = dossiers.get(id);
        var form = shareForms.share(dossier);
        return form.errors().isEmpty()
                ? shell.see(Links.place(dossier) + "/rechte", Flash.done("hinweis.freigegeben"))
                : page(422, dossier, access.of(dossier, "", form));
    }

    @POST
    @Path("freigabe/{share}/widerrufen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revokeShare(@PathParam("id") UUID id, @PathParam("share") UUID share) {
        var back = Links.place(dossiers.get(id)) + "/rechte";
        try {
            shares.revoke(id, share);
            return shell.see(back, Flash.done("hinweis.freigegeben.widerrufen"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.WRONG_STATE) {
                throw refused;
            }
            return shell.see(back, Flash.failed("hinweis.zustand"));
        }
    }

    @Override
    Response page(PlaceView dossier, Panel panel) {
        return page(200, dossier, panel);
    }

    private Response page(int status, PlaceView dossier, Panel panel) {
        var texts = shell.texts();
        var entry = trails.entryOf(dossier);
        return shell.page(
                status,
                Html.of(new DossierPage(
                        shell.frame()
                                .page(PlanMenu.PLAN, dossier.referenceNumber() + " " + dossier.subject())
                                .along(trails.above(dossier)),
                        dossier.id().toString(),
                        dossier.referenceNumber(),
                        dossier.subject(),
                        Lines.state(dossier.state()),
                        names.unit(dossier.keepingUnit()),
                        restrictions.mark(dossier),
                        entry == null
                                ? ""
                                : PlanEntries.retention(plans.get(entry).retention(), texts),
                        places.inside(dossier.id(), Paging.first(1)).total(),
                        documentsIn(dossier, Paging.first(1)).total(),
                        dossier.mayWrite(),
                        dossier.may(RecordAct.OPEN_INSIDE) && dossier.kind() != PlaceKind.INBOX,
                        panel)));
    }

    private Page<DocumentView> documentsIn(PlaceView place, Paging paging) {
        return place.kind() == PlaceKind.DOSSIER
                ? documents.ofDossier(place.id(), paging)
                : documents.at(place.id(), paging);
    }
}
