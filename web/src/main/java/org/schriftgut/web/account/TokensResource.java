package org.schriftgut.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.signin.OwnAccount;
import org.schriftgut.signin.Scope;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.signin.Tokens;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.security.Gate;

/** The caller's tokens for programs. */
@Path("/tokens")
@Tag(name = "me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    Tokens tokens;

    @Inject
    OwnAccount own;

    @Context
    HttpServletRequest request;

    /**
     * What a new token is called, how far it reaches and how long it lives; usually 90 days.
     *
     * @param password of the caller; not needed where the call carries name and password itself
     */
    public record NewTokenJson(String name, Scope scope, Integer days, String password) {}

    /** A token with its secret. */
    public record MadeTokenJson(UUID id, String token, Instant expiresAt) {}

    @GET
    @Operation(summary = "The caller's tokens, without their secrets")
    public ListJson<TokenJson> mine() {
        return ListJson.of(tokens.mine(), TokenJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a token; its secret is shown this once. Not for tokens")
    @APIResponseSchema(value = MadeTokenJson.class, responseCode = "201")
    public Response make(NewTokenJson wanted) {
        var scope = Given.required("scope", wanted.scope());
        var days = wanted.days() == null ? Tokens.USUAL_DAYS : wanted.days();
        var made = request.getAttribute(Gate.SESSION) instanceof SignedIn session
                ? own.createToken(wanted.password(), session.id(), wanted.name(), scope, days)
                : tokens.createApiToken(wanted.name(), scope, days);
        return Response.status(Response.Status.CREATED)
                .entity(new MadeTokenJson(made.id(), made.token(), made.expiresAt()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke a token")
    public void revoke(@PathParam("id") UUID id) {
        tokens.revoke(id);
    }
}
