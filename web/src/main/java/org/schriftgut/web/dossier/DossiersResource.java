package org.schriftgut.web.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.OpenDossier;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.web.records.Answers;
import org.schriftgut.web.records.PlaceDetailsJson;
import org.schriftgut.web.records.PlaceJson;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ProvenanceJson;
import org.schriftgut.web.rest.Requests;
import org.schriftgut.web.security.TokenScope;

/** Opens dossiers; afterwards they are places like all others. */
@Path("/dossiers")
@Tag(name = "places")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossiersResource {

    /** Wider than what is usual: whoever files alone does not decide that. */
    private static final Set<AccessDefinition> WIDE =
            EnumSet.of(AccessDefinition.TENANT_WIDE, AccessDefinition.UNIT_AND_LINE);

    @Inject
    Dossiers dossiers;

    @Context
    HttpServletRequest request;

    /**
     * A new dossier.
     *
     * @param leadUnit left out for the caller's unit
     * @param access UNIT_AND_SUPERIORS when left out
     */
    public record NewDossierJson(
            UUID planEntry,
            PlaceDetailsJson details,
            UUID leadUnit,
            AccessDefinition access,
            ProvenanceJson provenance) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open a dossier under a file plan entry")
    @APIResponseSchema(value = PlaceJson.class, responseCode = "201")
    public Response open(@HeaderParam(Requests.IDEMPOTENCY_KEY) String key, NewDossierJson wanted) {
        if (wanted.access() != null && WIDE.contains(wanted.access())) {
            TokenScope.requireGivingRights(request);
        }
        var dossier = dossiers.open(new OpenDossier(
                Given.required("planEntry", wanted.planEntry()),
                Given.required("details", wanted.details()).read(),
                wanted.leadUnit(),
                wanted.access(),
                ProvenanceJson.read(wanted.provenance()),
                key));
        return Answers.newPlace(PlaceJson.of(dossier));
    }
}
