package org.schriftgut.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.common.Caller;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.PlaceAccess;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.oversight.Why;
import org.schriftgut.web.records.AccessJson;
import org.schriftgut.web.records.AccessWishJson;
import org.schriftgut.web.records.Answers;
import org.schriftgut.web.records.PlaceJson;
import org.schriftgut.web.rest.EntityTags;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.rest.OutdatedRead;
import org.schriftgut.web.rest.Requests;

/** Who may do what with dossiers and cases, and why. */
@Path("/places/{id}/access")
@Tag(name = "access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlaceAccessResource {

    @Inject
    Dossiers dossiers;

    @Inject
    PlaceAccess access;

    @Inject
    Why why;

    @Inject
    WhyAnswers answers;

    @GET
    @Operation(summary = "Who may do what with a place")
    @APIResponseSchema(value = AccessJson.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        var place = dossiers.get(id);
        return Answers.access(
                AccessJson.of(place.rule(), place.own(), place.protection(), place.mayManage(), place.version()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide who may do what with a place and all in it; needs If-Match")
    @APIResponseSchema(value = PlaceJson.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(Requests.IF_MATCH) String ifMatch, AccessWishJson wanted) {
        var readVersion = EntityTags.readVersion(ifMatch, () -> dossiers.get(id).version());
        var setting = wanted.setting(Caller.current().account());
        return Answers.place(OutdatedRead.change(
                () -> PlaceJson.of(access.change(id, setting, wanted.protection(), readVersion)), () -> view(id)));
    }

    @GET
    @Path("why")
    @Operation(
            summary = "Why the caller may see a place; with person: why that one may, or may not, for who manages it")
    public WhyJson why(@PathParam("id") UUID id, @QueryParam("person") UUID person, @Context HttpHeaders headers) {
        return answers.one(person == null ? why.place(id) : why.place(id, person), why.originOfPlace(id), headers);
    }

    @GET
    @Path("who")
    @Operation(summary = "Everybody who may see a place, each with the rule")
    public ListJson<WhyJson> who(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answers.all(why.whoSeesPlace(id), headers);
    }

    private PlaceJson view(UUID id) {
        PlaceView place = dossiers.get(id);
        return PlaceJson.of(place);
    }
}
