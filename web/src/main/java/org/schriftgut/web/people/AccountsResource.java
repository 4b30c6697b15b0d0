package org.schriftgut.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.organisation.AccountFilter;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ChangeAccount;
import org.schriftgut.organisation.CreateAccount;
import org.schriftgut.organisation.People;
import org.schriftgut.rights.Role;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;

/** The local accounts of the tenant. */
@Path("/accounts")
@Tag(name = "people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    People people;

    @Inject
    Accounts accounts;

    /** A new account with its first password. */
    public record NewAccountJson(
            String login, String displayName, String password, UUID unit, List<Role> roles, String email) {}

    /** New values of an account, all of them, and the version they are based on. */
    public record ChangeAccountJson(String displayName, String email, UUID unit, long version) {}

    /**
     * The roles an account is to have.
     *
     * @param reason for the second person, where one is needed
     */
    public record RolesJson(List<Role> roles, String reason) {}

    /** Why, for the second person, where one is needed. */
    public record ReasonJson(String reason) {}

    /** A password set by an administrator. */
    public record PasswordJson(String password, String reason) {}

    /** A person's display name. */
    public record NameJson(UUID id, String displayName) {}

    @GET
    @Operation(summary = "Accounts by login, for administrators; each condition may be left out")
    public ListJson<AccountJson> all(
            @QueryParam("q") String words,
            @QueryParam("unit") UUID unit,
            @QueryParam("role") Role role,
            @QueryParam("active") Boolean active) {
        return ListJson.of(people.find(new AccountFilter(words, unit, role, active)), AccountJson::of);
    }

    @GET
    @Path("names")
    @Operation(summary = "Display names of the people with the given ids")
    public ListJson<NameJson> names(@QueryParam("id") List<UUID> ids) {
        var wanted = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return ListJson.of(
                people.names(wanted).entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .toList(),
                name -> new NameJson(name.getKey(), name.getValue()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an account")
    @APIResponseSchema(value = AccountJson.class, responseCode = "201")
    public Response create(NewAccountJson wanted) {
        var account = people.create(new CreateAccount(
                wanted.login(),
                wanted.displayName(),
                wanted.password(),
                Given.required("unit", wanted.unit()),
                Set.copyOf(Given.orEmpty(wanted.roles())),
                wanted.email()));
        return Response.status(Response.Status.CREATED)
                .entity(AccountJson.of(account))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An account, for administrators")
    public AccountJson get(@PathParam("id") UUID id) {
        return AccountJson.of(accounts.get(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change an account; another unit may wait for a second person")
    public AccountJson change(@PathParam("id") UUID id, ChangeAccountJson wanted) {
        return AccountJson.of(accounts.change(new ChangeAccount(
                id, wanted.displayName(), wanted.email(), Given.required("unit", wanted.unit()), wanted.version())));
    }

    @PUT
    @Path("{id}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give and take roles; what becomes more waits for a second person")
    public AccountJson setRoles(@PathParam("id") UUID id, RolesJson wanted) {
        return AccountJson.of(accounts.setRoles(id, Set.copyOf(Given.orEmpty(wanted.roles())), wanted.reason()));
    }

    @PUT
    @Path("{id}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set a password for somebody; nothing is read until another agrees")
    public AccountJson setPassword(@PathParam("id") UUID id, PasswordJson wanted) {
        return AccountJson.of(accounts.setPassword(id, wanted.password(), wanted.reason()));
    }

    @POST
    @Path("{id}/deactivate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Deactivate an account and end its sessions and tokens")
    public AccountJson deactivate(@PathParam("id") UUID id, ReasonJson why) {
        return AccountJson.of(accounts.deactivate(id, why == null ? null : why.reason()));
    }

    @POST
    @Path("{id}/let-read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask once more that an account that waits may read")
    public AccountJson letRead(@PathParam("id") UUID id, ReasonJson why) {
        return AccountJson.of(accounts.letRead(id, why == null ? null : why.reason()));
    }

    @POST
    @Path("{id}/reactivate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open an account again")
    public AccountJson reactivate(@PathParam("id") UUID id, ReasonJson why) {
        return AccountJson.of(accounts.reactivate(id, why == null ? null : why.reason()));
    }
}
