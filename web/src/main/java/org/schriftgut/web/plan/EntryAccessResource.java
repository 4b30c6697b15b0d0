package org.schriftgut.web.plan;

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
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.rights.Role;
import org.schriftgut.web.records.AccessJson;
import org.schriftgut.web.records.AccessWishJson;
import org.schriftgut.web.records.Answers;
import org.schriftgut.web.rest.EntityTags;
import org.schriftgut.web.rest.OutdatedRead;
import org.schriftgut.web.rest.Requests;

/** Who sees the dossiers of an entry of the plan. */
@Path("/fileplan/entries/{id}/access")
@Tag(name = "access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryAccessResource {

    @Inject
    FilePlans plans;

    @Inject
    EntryAccesses entries;

    @Inject
    Access access;

    @GET
    @Operation(summary = "Who sees the dossiers of an entry, as far as nothing narrower was decided on them")
    @APIResponseSchema(value = AccessJson.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return Answers.access(json(plans.get(id)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide for an entry and all below it; a job goes through the dossiers there are; needs If-Match")
    @APIResponseSchema(value = AccessJson.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(Requests.IF_MATCH) String ifMatch, AccessWishJson wanted) {
        var readVersion = EntityTags.readVersion(ifMatch, () -> plans.get(id).version());
        var setting = wanted.setting(null);
        return Answers.access(
                OutdatedRead.change(() -> json(entries.change(id, setting, readVersion)), () -> json(plans.get(id))));
    }

    private AccessJson json(EntryView entry) {
        return AccessJson.of(entry, access.has(Role.RECORDS_MANAGER));
    }
}
