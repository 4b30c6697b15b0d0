package org.schriftgut.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.sharing.ShareDossier;
import org.schriftgut.sharing.Shares;
import org.schriftgut.web.rest.ListJson;

/** Dossiers shared with units of other authorities, as their owner sees it. */
@Path("/places/{id}/shares")
@Tag(name = "sharing")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlaceSharesResource {

    @Inject
    Shares shares;

    /**
     * With whom to share, why and until when.
     *
     * @param authority what stands behind the @ when its people sign in
     * @param unit code of the unit there; those below it are included
     */
    public record NewShareJson(String authority, String unit, String legalGround, String purpose, LocalDate lastDay) {}

    @GET
    @Operation(summary = "All shares of a dossier, newest first")
    public ListJson<ShareJson> list(@PathParam("id") UUID dossier) {
        return ListJson.of(shares.of(dossier), ShareJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Share a dossier, for reading, with a unit of another authority")
    @APIResponseSchema(value = ShareJson.class, responseCode = "201")
    public Response share(@PathParam("id") UUID dossier, NewShareJson wanted) {
        var share = shares.share(new ShareDossier(
                dossier, wanted.authority(), wanted.unit(), wanted.legalGround(), wanted.purpose(), wanted.lastDay()));
        return Response.status(Response.Status.CREATED)
                .entity(ShareJson.of(share))
                .build();
    }

    @DELETE
    @Path("{share}")
    @Operation(summary = "Revoke a share; nobody reads by it from now on")
    public void revoke(@PathParam("id") UUID dossier, @PathParam("share") UUID share) {
        shares.revoke(dossier, share);
    }
}
