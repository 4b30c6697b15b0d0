package org.schriftgut.web.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.access.SecrecyReleases;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Setting;
import org.schriftgut.organisation.Onboarding;
import org.schriftgut.tenant.TenantOperations;
import org.schriftgut.web.authority.TenantJson;
import org.schriftgut.web.authority.TenantStandingJson;
import org.schriftgut.web.people.AccountJson;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.rest.ListJson;

/** What the operator of the server does, outside any tenant; needs the operator's own token. */
@Path("/operator/tenants")
@Tag(name = "operator")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OperatorResource {

    private static final String TOKEN = "SCHRIFTGUT_OPERATOR_TOKEN";
    private static final String SCHEME = "Bearer ";

    @Inject
    Onboarding onboarding;

    @Inject
    SecrecyReleases releases;

    @Inject
    TenantOperations operations;

    /** A new tenant with its first administrator. */
    public record NewTenantJson(String key, String name, String adminLogin, String adminName, String adminPassword) {}

    /** Who released VS-NfD for a tenant, and when. */
    public record SecrecyReleaseJson(String authority, LocalDate releasedOn) {}

    /** Why a tenant is suspended. */
    public record SuspensionReasonJson(String reason) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "All tenants, with suspension and request for deletion")
    public ListJson<TenantStandingJson> all(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        check(authorization, Setting.text(TOKEN, ""));
        return new ListJson<>(
                operations.all().stream().map(TenantStandingJson::of).toList());
    }

    @PUT
    @Path("{key}/suspension")
    @Operation(summary = "Suspend a tenant: nobody gets in and no job begins until it is lifted; nothing is lost")
    public TenantStandingJson suspend(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("key") String key,
            SuspensionReasonJson suspension) {
        check(authorization, Setting.text(TOKEN, ""));
        return TenantStandingJson.of(operations.suspend(key, suspension.reason()));
    }

    @DELETE
    @Path("{key}/suspension")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Lift the suspension of a tenant")
    public TenantStandingJson lift(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("key") String key) {
        check(authorization, Setting.text(TOKEN, ""));
        return TenantStandingJson.of(operations.lift(key));
    }

    @POST
    @Operation(summary = "Create a tenant with its first administrator")
    @APIResponseSchema(value = TenantJson.class, responseCode = "201")
    public Response create(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, NewTenantJson wanted) {
        check(authorization, Setting.text(TOKEN, ""));
        var tenant = onboarding.create(new Onboarding.NewTenant(
                wanted.key(), wanted.name(), wanted.adminLogin(), wanted.adminName(), wanted.adminPassword()));
        return Response.status(Response.Status.CREATED)
                .entity(TenantJson.of(tenant))
                .build();
    }

    /** Another administrator. */
    public record NewAdministratorJson(String login, String displayName, String password) {}

    @POST
    @Path("{key}/administrators")
    @Operation(summary = "Add an administrator to a tenant that has nobody left who could appoint one")
    @APIResponseSchema(value = AccountJson.class, responseCode = "201")
    public Response rescue(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("key") String key,
            NewAdministratorJson wanted) {
        check(authorization, Setting.text(TOKEN, ""));
        var added = onboarding.rescue(
                key, new Onboarding.NewAdministrator(wanted.login(), wanted.displayName(), wanted.password()));
        return Response.status(Response.Status.CREATED)
                .entity(AccountJson.of(added))
                .build();
    }

    @PUT
    @Path("{id}/secrecy-release")
    @Operation(summary = "Record the release of a tenant for VS-NfD under the applicable VSA")
    public void release(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("id") UUID tenant,
            SecrecyReleaseJson release) {
        check(authorization, Setting.text(TOKEN, ""));
        releases.record(tenant, release.authority(), release.releasedOn());
    }

    /** Compared in constant time; without a token on the server nobody passes. */
    static void check(String authorization, String token) {
        var given = authorization != null && authorization.startsWith(SCHEME)
                ? authorization.substring(SCHEME.length()).strip()
                : "";
        if (token.isEmpty()
                || !MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
            throw new Problem(Kind.NOT_SIGNED_IN, RequestFault.OPERATOR_TOKEN_WRONG);
        }
    }
}
