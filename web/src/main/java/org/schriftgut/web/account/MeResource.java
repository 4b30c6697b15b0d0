package org.schriftgut.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.access.Access;
import org.schriftgut.organisation.Units;
import org.schriftgut.signin.OwnAccount;
import org.schriftgut.tenant.Tenants;
import org.schriftgut.web.authority.TenantJson;
import org.schriftgut.web.people.UnitJson;

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

    @Inject
    OwnAccount own;

    /** The old password and the new one. */
    public record NewPasswordJson(String current, String next) {}

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

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the caller's password and end all of their sessions. Not for tokens")
    public void changePassword(NewPasswordJson wanted) {
        own.changePassword(wanted.current(), wanted.next(), null);
    }
}
