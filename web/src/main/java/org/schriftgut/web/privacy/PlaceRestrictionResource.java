package org.schriftgut.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.dossier.PlaceRestrictions;

/** Restriction of processing on dossiers and cases (GDPR, article 18). */
@Path("/places/{id}/restriction")
@Tag(name = "privacy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlaceRestrictionResource {

    @Inject
    PlaceRestrictions restrictions;

    @GET
    @Operation(summary = "The restriction a place is under; 404 if there is none")
    public RestrictionJson get(@PathParam("id") UUID id) {
        return RestrictionJson.of(restrictions.get(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Restrict processing of a place with all in it: it is kept and read, nothing is changed or deleted")
    public RestrictionJson set(@PathParam("id") UUID id, RestrictionJson.ReasonJson wanted) {
        return RestrictionJson.of(restrictions.set(id, wanted.reason()));
    }

    @POST
    @Path("lift")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lift the restriction that was set on this place")
    public void lift(@PathParam("id") UUID id, RestrictionJson.ReasonJson wanted) {
        restrictions.lift(id, wanted.reason());
    }
}
