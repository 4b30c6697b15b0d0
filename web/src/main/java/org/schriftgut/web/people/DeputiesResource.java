package org.schriftgut.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.organisation.Deputies;
import org.schriftgut.organisation.DeputyView;
import org.schriftgut.organisation.NameDeputy;
import org.schriftgut.rights.Role;
import org.schriftgut.signin.Sessions;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.security.Gate;

/** Who stands in for whom, and until when. */
@Path("/deputies")
@Tag(name = "me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeputiesResource {

    @Inject
    Deputies deputies;

    @Inject
    EntryAccesses entries;

    @Inject
    Sessions sessions;

    @Context
    HttpServletRequest request;

    /** A new deputy; all but {@code deputy} may be left out. {@code branches} are ids of file plan entries. */
    public record NewDeputyJson(
            String principal,
            String deputy,
            List<Role> roles,
            List<UUID> branches,
            boolean withPersonal,
            LocalDate firstDay,
            LocalDate lastDay) {}

    /** A deputy, within {@code branches} or everywhere; {@code lastDay} is missing for a standing one. */
    public record DeputyJson(
            UUID id,
            UUID principal,
            UUID deputy,
            List<String> roles,
            List<UUID> branches,
            boolean withPersonal,
            LocalDate firstDay,
            LocalDate lastDay,
            UUID namedBy,
            Instant endedAt,
            boolean holds,
            boolean mayEnd) {

        static DeputyJson of(DeputyView view) {
            return new DeputyJson(
                    view.id(),
                    view.principal(),
                    view.deputy(),
                    view.roles().stream().map(Enum::name).sorted().toList(),
                    view.branches(),
                    view.withPersonal(),
                    view.firstDay(),
                    view.lastDay(),
                    view.namedBy(),
                    view.endedAt(),
                    view.holds(),
                    view.mayEnd());
        }
    }

    @GET
    @Operation(summary = "Who stands in for the caller, and for whom the caller stands in")
    public ListJson<DeputyJson> mine() {
        return ListJson.of(deputies.mine(), DeputyJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name a deputy by login")
    @APIResponseSchema(value = DeputyJson.class, responseCode = "201")
    public Response name(NewDeputyJson wanted) {
        var named = entries.nameDeputy(new NameDeputy(
                wanted.principal(),
                wanted.deputy(),
                Set.copyOf(Given.orEmpty(wanted.roles())),
                Set.copyOf(Given.orEmpty(wanted.branches())),
                wanted.withPersonal(),
                wanted.firstDay(),
                wanted.lastDay()));
        return Response.status(Response.Status.CREATED)
                .entity(DeputyJson.of(named))
                .build();
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "End a deputyship at once")
    public DeputyJson end(@PathParam("id") UUID id) {
        return DeputyJson.of(deputies.end(id));
    }

    @POST
    @Path("{id}/act")
    @Operation(summary = "Act for the other from now on, in this browser session; both names stand in the log")
    public void act(@PathParam("id") UUID id) {
        sessions.standIn(session(), id);
    }

    @POST
    @Path("leave")
    @Operation(summary = "Act for oneself again")
    public void leave() {
        sessions.standIn(session(), null);
    }

    private UUID session() {
        if (request.getAttribute(Gate.SESSION) instanceof SignedIn session) {
            return session.id();
        }
        throw new Problem(Kind.FORBIDDEN, RequestFault.ONLY_BROWSER_SESSION);
    }
}
