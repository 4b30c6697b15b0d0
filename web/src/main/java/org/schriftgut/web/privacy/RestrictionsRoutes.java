package org.schriftgut.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentRestrictions;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.PlaceRestrictions;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Sets and lifts restrictions of processing (GDPR, article 18); leads back to the page of rights. */
@Path("/einschraenkung")
@RequestScoped
public class RestrictionsRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    PlaceRestrictions places;

    @Inject
    DocumentRestrictions documents;

    @Inject
    Dossiers dossiers;

    @POST
    @Path("ablage/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(@PathParam("id") UUID id) {
        return change(
                Links.place(dossiers.get(id)),
                () -> places.set(id, sent.orNull("grund")),
                () -> places.lift(id, sent.orNull("grund")));
    }

    @POST
    @Path("dokument/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response document(@PathParam("id") UUID id) {
        return change(
                Links.document(id),
                () -> documents.set(id, sent.orNull("grund")),
                () -> documents.lift(id, sent.orNull("grund")));
    }

    private Response change(String object, Runnable set, Runnable lift) {
        var lifts = sent.text("tun").equals("aufheben");
        try {
            (lifts ? lift : set).run();
            return shell.see(
                    object + "/rechte", Flash.done(lifts ? "hinweis.einschraenkung.auf" : "hinweis.einschraenkung"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID && refused.kind() != Kind.WRONG_STATE) {
                throw refused;
            }
            return shell.see(object + "/rechte", Flash.failed("falsch.einschraenkung"));
        }
    }
}
