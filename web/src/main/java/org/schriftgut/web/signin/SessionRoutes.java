package org.schriftgut.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.web.security.Gate;

/** How long the session still holds, for the script that warns. Asking keeps nothing alive, sending does. */
@Path("/sitzung")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionRoutes {

    @Inject
    Clock clock;

    @Context
    HttpServletRequest request;

    @GET
    public Response left() {
        return answer();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response extend() {
        return answer(); // the gate has extended it already
    }

    private Response answer() {
        if (!(request.getAttribute(Gate.SESSION) instanceof SignedIn session)) {
            return Response.noContent().build();
        }
        var now = clock.instant();
        return Response.ok(Json.createObjectBuilder()
                        .add("seconds", seconds(Duration.between(now, session.expiresAt())))
                        .add("most", seconds(Duration.between(now, session.endsAt())))
                        .build()
                        .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static long seconds(Duration left) {
        return Math.max(0, left.toSeconds());
    }
}
