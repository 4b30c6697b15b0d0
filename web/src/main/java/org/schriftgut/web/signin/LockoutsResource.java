package org.schriftgut.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.signin.Lockouts;
import org.schriftgut.signin.Lockouts.Lockout;
import org.schriftgut.web.rest.ListJson;

/** Accounts that are locked because somebody guessed too often. */
@Path("/lockouts")
@Tag(name = "people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LockoutsResource {

    @Inject
    Lockouts lockouts;

    /** A lock; it ends by itself. */
    public record LockoutJson(UUID account, String login, String displayName, Instant until) {

        static LockoutJson of(Lockout lock) {
            return new LockoutJson(lock.account(), lock.login(), lock.displayName(), lock.until());
        }
    }

    @GET
    @Operation(summary = "Accounts locked after too many wrong passwords, for administrators")
    public ListJson<LockoutJson> all() {
        return ListJson.of(lockouts.all(), LockoutJson::of);
    }

    @DELETE
    @Path("{account}")
    @Operation(summary = "Lift the lock of an account; it would end by itself")
    public void lift(@PathParam("account") UUID account) {
        lockouts.lift(account);
    }
}
