package org.schriftgut.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.access.Access;
import org.schriftgut.access.Units;
import org.schriftgut.tenant.Tenants;

/** The caller. */
@Path("/me")
@Tag(name = "me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Access access;

    @Inject
    Units units;

    @Inject
    Tenants tenants;

    @GET
    @Operation(summary = "Who is calling: person, roles, unit, tenant")
    public MeJson me() {
        var person = access.person();
        return new MeJson(
                person.id(),
                person.login(),
                person.displayName(),
                person.roles().stream().map(Enum::name).sorted().toList(),
                UnitJson.of(units.get(person.unit())),
                TenantJson.of(tenants.current()));
    }
}
