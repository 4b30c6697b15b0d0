package org.schriftgut.web.ui;

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
import org.schriftgut.common.Paging;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.PlaceAccess;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.web.page.CasePage;
import org.schriftgut.web.page.Pages;
import org.schriftgut.web.page.Panel;
import org.schriftgut.web.page.Section;

/** A case: its documents, where files can be dropped, its history and metadata. */
@Path("/vorgang/{id}")
@RequestScoped
public class CaseResource {

    @Inject
    Shell shell;

    @Inject
    Dossiers dossiers;

    @Inject
    DocumentLists documents;

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
    Facts facts;

    @Inject
    Histories histories;

    @Inject
    AccessPanels access;

    @Inject
    AccessForms forms;

    @Inject
    PlaceAccess placeAccess;

    @Inject
    Sent sent;

    @GET
    public Response documents(@PathParam("id") UUID id, @QueryParam("seite") @DefaultValue("1") int page) {
        var file = dossiers.get(id);
        if (!Links.isCase(file.kind())) {
            return shell.see(Links.place(file));
        }
        var found = documents.at(id, Lists.paging(page, Lists.SIZE));
        var pager = Lists.pager(found, page, Links.documents(file));
        return page(file, new Panel.Documents(lines.documents(found.items()), pager, uploads.at(file)));
    }

    @GET
    @Path("verlauf")
    public Response history(@PathParam("id") UUID id, @QueryParam("seite") @DefaultValue("1") int page) {
        var file = dossiers.get(id);
        return page(file, histories.ofPlace(file, page));
    }

    @GET
    @Path("metadaten")
    public Response metadata(@PathParam("id") UUID id) {
        var file = dossiers.get(id);
        return page(file, facts.panel(file));
    }

    @GET
    @Path("rechte")
    public Response access(@PathParam("id") UUID id, @QueryParam("person") @DefaultValue("") String login) {
        var file = dossiers.get(id);
        return page(file, access.of(file, login));
    }

    @POST
    @Path("rechte")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeAccess(@PathParam("id") UUID id) {
        var file = dossiers.get(id);
        return forms.change(
                file.own(),
                file.protection(),
                (setting, marks) -> placeAccess.change(id, setting, marks, sent.version()),
                Links.place(file));
    }

    private Response page(PlaceView file, Panel panel) {
        var reference = Lines.reference(file);
        return shell.page(Pages.html(new CasePage(
                shell.frame()
                        .page(Section.PLAN, reference + " " + file.subject())
                        .along(trails.above(file)),
                file.id().toString(),
                reference,
                file.subject(),
                Lines.state(file.state()),
                names.unit(file.leadUnit()),
                restrictions.mark(file),
                documents.at(file.id(), Paging.first(1)).total(),
                file.mayWrite(),
                panel)));
    }
}
