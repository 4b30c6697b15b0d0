package org.schriftgut.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.rights.Role;
import org.schriftgut.signin.SecondFactors;
import org.schriftgut.signin.SignInPolicies;
import org.schriftgut.web.rest.Given;

/** What the tenant asks of those who sign in. */
@Path("/sign-in")
@Tag(name = "people")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInPolicyResource {

    @Inject
    SignInPolicies policies;

    @Inject
    SecondFactors factors;

    /**
     * Roles that need a second factor.
     *
     * @param waitsFor the request for a second person that the change just asked for waits for, or null
     */
    public record SignInPolicyJson(List<Role> secondFactorRoles, UUID waitsFor) {}

    /** The request for a second person that has to be approved first. */
    public record WaitingJson(UUID waitsFor) {}

    @GET
    @Path("policy")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What is asked of those who sign in, for administrators")
    public SignInPolicyJson policy() {
        return policy(null);
    }

    private SignInPolicyJson policy(UUID waitsFor) {
        return new SignInPolicyJson(
                policies.secondFactorRoles().stream().sorted().toList(), waitsFor);
    }

    @PUT
    @Path("policy")
    @Operation(summary = "Set the roles that need a second factor; fewer wait for a second person")
    public SignInPolicyJson setPolicy(SignInPolicyJson wanted) {
        return policy(policies.requireSecondFactor(Set.copyOf(Given.orEmpty(wanted.secondFactorRoles())))
                .orElse(null));
    }

    @DELETE
    @Path("second-factors/{account}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Remove the second factor of somebody who has lost it, and end their sessions")
    @APIResponseSchema(value = WaitingJson.class, responseCode = "202")
    public Response reset(@PathParam("account") UUID account) {
        return factors.reset(account)
                .map(request -> Response.accepted(new WaitingJson(request)).build())
                .orElseGet(() -> Response.noContent().build());
    }
}
