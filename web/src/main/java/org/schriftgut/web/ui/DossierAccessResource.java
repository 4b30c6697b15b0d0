package org.schriftgut.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.UUID;
import org.schriftgut.access.AccessDefinition;
import org.schriftgut.dossier.Dossiers;

/** Decides who may see a dossier: opens it to a unit, takes that back, or changes the definition. */
@Path("/akte/{id}/rechte")
@RequestScoped
public class DossierAccessResource {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Dossiers dossiers;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id) {
        var dossier = dossiers.get(id);
        var definition = sent.has("zugang") ? sent.choice("zugang", AccessDefinition.class) : dossier.access();
        var openedTo = new HashSet<>(dossier.openedTo());
        var opened = sent.id("einheit");
        if (opened != null) {
            openedTo.add(opened);
        }
        openedTo.remove(sent.id("zuruecknehmen"));
        dossiers.changeAccess(id, definition, openedTo, dossier.version());
        return shell.see(Links.place(dossier) + "/rechte", Flash.done("hinweis.rechte"));
    }
}
