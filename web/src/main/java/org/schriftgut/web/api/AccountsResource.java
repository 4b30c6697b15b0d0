package org.schriftgut.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.schriftgut.access.CreateAccount;
import org.schriftgut.access.People;
import org.schriftgut.access.Role;

/** The local accounts of the tenant. */
@Path("/accounts")
@Tag(name = "people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    People people;

    /** A new account with its first password. */
    public record NewAccountJson(String login, String displayName, String password, UUID unit, List<Role> roles) {}

    /** A person's display name. */
    public record NameJson(UUID id, String displayName) {}

    @GET
    @Operation(summary = "All accounts, for administrators")
    public ListJson<AccountJson> all() {
        return ListJson.of(people.all(), AccountJson::of);
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
                Set.copyOf(Given.orEmpty(wanted.roles()))));
        return Response.status(Response.Status.CREATED)
                .entity(AccountJson.of(account))
                .build();
    }

    @POST
    @Path("{id}/deactivate")
    @Operation(summary = "Deactivate an account and end its sessions")
    public void deactivate(@PathParam("id") UUID id) {
        people.deactivate(id);
    }
}
