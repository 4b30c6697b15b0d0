package org.schriftgut.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.common.Problem;
import org.schriftgut.federation.ClaimMapping;
import org.schriftgut.federation.IdentityProviders;
import org.schriftgut.federation.ProviderSettings;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.rest.Given;

/** The OpenID Connect provider the tenant's people may sign in with. */
@Path("/sign-in/provider")
@Tag(name = "people")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IdentityProviderResource {

    @Inject
    IdentityProviders providers;

    /**
     * The provider. The client's secret goes in and never out; without it the old one stays. Without a claim for unit or role
     * these are kept here; {@code roleWords} each read {@code word=ROLE}. {@code waitsFor} in an answer: the request that has to be
     * approved before the same call sets it.
     */
    public record IdentityProviderJson(
            String issuer,
            String clientId,
            String clientSecret,
            String loginClaim,
            String nameClaim,
            String unitClaim,
            String roleClaim,
            List<String> roleWords,
            boolean createsPeople,
            boolean active,
            UUID waitsFor) {

        static IdentityProviderJson of(ProviderSettings settings, UUID waitsFor) {
            var mapping = settings.mapping();
            return new IdentityProviderJson(
                    settings.issuer(),
                    settings.clientId(),
                    null,
                    mapping.login(),
                    mapping.name(),
                    mapping.unit(),
                    mapping.role(),
                    mapping.roleWords(),
                    settings.createsPeople(),
                    settings.active(),
                    waitsFor);
        }

        ProviderSettings settings() {
            var usual = ClaimMapping.USUAL;
            return new ProviderSettings(
                    issuer,
                    clientId,
                    new ClaimMapping(
                            loginClaim == null ? usual.login() : loginClaim,
                            nameClaim == null ? usual.name() : nameClaim,
                            unitClaim,
                            roleClaim,
                            Given.orEmpty(roleWords)),
                    createsPeople,
                    active);
        }
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The provider people sign in with, for administrators; 404 if there is none")
    public IdentityProviderJson provider() {
        return providers
                .settings()
                .map(settings -> IdentityProviderJson.of(settings, null))
                .orElseThrow(() -> Problem.notFound(RequestFault.NO_PROVIDER));
    }

    @PUT
    @Operation(summary = "Set the provider people sign in with; once a second person has approved it, call again")
    public IdentityProviderJson set(IdentityProviderJson wanted) {
        var settings = wanted.settings();
        return IdentityProviderJson.of(
                settings, providers.set(settings, wanted.clientSecret()).orElse(null));
    }
}
