package org.schriftgut.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.access.Units;

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
