package org.schriftgut.web.dossier;

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
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.PlaceAccess;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.web.access.AccessForms;
import org.schriftgut.web.access.AccessPanels;
import org.schriftgut.web.records.Facts;
import org.schriftgut.web.records.Histories;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Sent;

/** The tabs that dossiers and cases have in common: history, metadata and rights. */
public abstract class PlaceTabs {

    @Inject
    Dossiers dossiers;

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

    /** The page of the place with one of its tabs open. */
    abstract Response page(PlaceView place, Panel panel);

    @GET
    @Path("verlauf")
    public Response history(@PathParam("id") UUID id, @QueryParam("seite") @DefaultValue("1") int page) {
        var place = dossiers.get(id);
        return page(place, histories.ofPlace(place, page));
    }

    @GET
    @Path("metadaten")
    public Response metadata(@PathParam("id") UUID id) {
        var place = dossiers.get(id);
        return page(place, facts.panel(place));
    }

    @GET
    @Path("rechte")
    public Response access(@PathParam("id") UUID id, @QueryParam("person") @DefaultValue("") String login) {
        var place = dossiers.get(id);
        return page(place, access.of(place, login));
    }

    @POST
    @Path("rechte")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeAccess(@PathParam("id") UUID id) {
        var place = dossiers.get(id);
        return forms.change(
                place.own(),
                place.protection(),
                (setting, marks) -> placeAccess.change(id, setting, marks, sent.version()),
                Links.place(place));
    }
}
