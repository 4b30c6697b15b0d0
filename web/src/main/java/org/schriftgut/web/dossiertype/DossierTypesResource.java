package org.schriftgut.web.dossiertype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.access.Access;
import org.schriftgut.dossiertype.DossierTypeView;
import org.schriftgut.dossiertype.DossierTypes;
import org.schriftgut.fileplan.PlanTypes;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.Role;
import org.schriftgut.web.records.AccessJson;
import org.schriftgut.web.records.AccessWishJson;
import org.schriftgut.web.records.Answers;
import org.schriftgut.web.rest.EntityTags;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.rest.OutdatedRead;
import org.schriftgut.web.rest.Requests;

/** File types, and who sees the dossiers of one. */
@Path("/dossier-types")
@Tag(name = "access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossierTypesResource {

    @Inject
    DossierTypes types;

    @Inject
    PlanTypes plan;

    @Inject
    Access access;

    /**
     * A file type.
     *
     * @param entries number of entries of the plan that name it
     * @param access who sees its dossiers; left out where no definition was decided
     */
    public record DossierTypeJson(UUID id, String name, long entries, AccessDefinition access, long version) {

        static DossierTypeJson of(PlanTypes.NamedType named) {
            var type = named.type();
            return new DossierTypeJson(
                    type.id(), type.name(), named.entries(), type.access().definition(), type.version());
        }
    }

    @GET
    @Operation(summary = "All file types, by name: what the plan names, or named once")
    public ListJson<DossierTypeJson> all() {
        return ListJson.of(plan.all(), DossierTypeJson::of);
    }

    @GET
    @Path("{id}/access")
    @Operation(
            summary = "Who sees the dossiers of a file type, as far as nothing else was decided at an entry or on them")
    @APIResponseSchema(value = AccessJson.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return Answers.access(json(types.get(id)));
    }

    @PUT
    @Path("{id}/access")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide for a file type, wherever the plan names it; a job goes through the dossiers there are;"
                    + " needs If-Match")
    @APIResponseSchema(value = AccessJson.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(Requests.IF_MATCH) String ifMatch, AccessWishJson wanted) {
        var readVersion = EntityTags.readVersion(ifMatch, () -> types.get(id).version());
        var setting = wanted.setting(null);
        return Answers.access(
                OutdatedRead.change(() -> json(types.decide(id, setting, readVersion)), () -> json(types.get(id))));
    }

    private AccessJson json(DossierTypeView type) {
        return AccessJson.of(type, access.has(Role.RECORDS_MANAGER));
    }
}
