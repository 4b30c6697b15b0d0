package org.schriftgut.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.schriftgut.organisation.GroupChange;
import org.schriftgut.organisation.GroupView;
import org.schriftgut.organisation.Groups;
import org.schriftgut.web.rest.EntityTags;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.rest.Requests;

/** People across units, to give rights to. */
@Path("/groups")
@Tag(name = "people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class GroupsResource {

    @Inject
    Groups groups;

    /**
     * A group with its members, by account id; what a closed one was given is out of force.
     *
     * @param waitsFor the request for a second person that the change just asked for waits for, or null
     */
    public record GroupJson(UUID id, String name, List<UUID> members, boolean closed, long version, UUID waitsFor) {

        static GroupJson of(GroupView group) {
            return of(new GroupChange(group, null));
        }

        static GroupJson of(GroupChange change) {
            var group = change.group();
            return new GroupJson(
                    group.id(),
                    group.name(),
                    group.members().stream().sorted().toList(),
                    group.closed(),
                    group.version(),
                    change.waitsFor());
        }
    }

    /** A new group. */
    public record NewGroupJson(String name, List<UUID> members) {}

    /** Who belongs to it from now on. */
    public record MembersJson(List<UUID> members) {}

    @GET
    @Operation(summary = "All groups, by name")
    public ListJson<GroupJson> all() {
        return ListJson.of(groups.all(), GroupJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a group")
    @APIResponseSchema(value = GroupJson.class, responseCode = "201")
    public Response create(NewGroupJson wanted) {
        var group = groups.create(wanted.name(), Set.copyOf(Given.orEmpty(wanted.members())));
        return Response.status(Response.Status.CREATED)
                .entity(GroupJson.of(group))
                .build();
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Close a group: what it was given is out of force")
    public GroupJson close(@PathParam("id") UUID id) {
        return GroupJson.of(groups.close(id));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "Open a group again, with what it was given")
    public GroupJson reopen(@PathParam("id") UUID id) {
        return GroupJson.of(groups.reopen(id));
    }

    @PUT
    @Path("{id}/members")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say who belongs to a group; needs If-Match; may wait for another")
    public GroupJson setMembers(
            @PathParam("id") UUID id, @HeaderParam(Requests.IF_MATCH) String ifMatch, MembersJson wanted) {
        var readVersion = EntityTags.readVersion(ifMatch, () -> groups.get(id).version());
        return GroupJson.of(groups.setMembers(id, Set.copyOf(Given.orEmpty(wanted.members())), readVersion));
    }
}
