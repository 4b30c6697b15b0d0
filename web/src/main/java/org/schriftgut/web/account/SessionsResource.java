package org.schriftgut.web.account;

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
import org.schriftgut.signin.Sessions;
import org.schriftgut.signin.Sessions.SessionView;
import org.schriftgut.web.rest.ListJson;

/** The caller's browser sessions. Not for tokens. */
@Path("/sessions")
@Tag(name = "me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    Sessions sessions;

    /** A browser that is signed in. */
    public record SessionJson(
            UUID id, Instant since, Instant lastUsedAt, Instant expiresAt, String address, String browser) {

        static SessionJson of(SessionView session) {
            return new SessionJson(
                    session.id(),
                    session.since(),
                    session.lastUsedAt(),
                    session.expiresAt(),
                    session.address(),
                    session.browser());
        }
    }

    @GET
    @Operation(summary = "The caller's browser sessions; not for tokens")
    public ListJson<SessionJson> mine() {
        return ListJson.of(sessions.mine(), SessionJson::of);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End one of the caller's sessions; not for tokens")
    public void end(@PathParam("id") UUID id) {
        sessions.end(id);
    }

    @DELETE
    @Operation(summary = "End all of the caller's sessions; not for tokens")
    public void endAll() {
        sessions.endAll(null);
    }
}
