package org.schriftgut.web.people;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.organisation.ChangeUnit;
import org.schriftgut.organisation.Units;
import org.schriftgut.web.rest.ListJson;

/** The organisation. */
@Path("/units")
@Tag(name = "people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

    @Inject
    Units units;

    /**
     * A new unit.
     *
     * @param parent left out for one at the top
     */
    public record NewUnitJson(UUID parent, String code, String name) {}

    /**
     * New values of a unit, all of them, and the version they are based on.
     *
     * @param parent left out for one at the top
     */
    public record ChangeUnitJson(UUID parent, String code, String name, long version) {}

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rename or move a unit with all below it; may wait for a second person")
    public UnitJson change(@PathParam("id") UUID id, ChangeUnitJson wanted) {
        return UnitJson.of(
                units.change(new ChangeUnit(id, wanted.parent(), wanted.code(), wanted.name(), wanted.version())));
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Close a unit: it takes no people and no new files")
    public UnitJson close(@PathParam("id") UUID id) {
        return UnitJson.of(units.close(id));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "Open a unit again")
    public UnitJson reopen(@PathParam("id") UUID id) {
        return UnitJson.of(units.reopen(id));
    }

    @GET
    @Operation(summary = "All units, by code")
    public ListJson<UnitJson> all() {
        return ListJson.of(units.all(), UnitJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a unit")
    @APIResponseSchema(value = UnitJson.class, responseCode = "201")
    public Response create(NewUnitJson wanted) {
        var unit = units.create(wanted.parent(), wanted.code(), wanted.name());
        return Response.status(Response.Status.CREATED)
                .entity(UnitJson.of(unit))
                .build();
    }
}
