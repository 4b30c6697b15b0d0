package org.schriftgut.web.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.OpenCase;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.Places;
import org.schriftgut.oversight.History;
import org.schriftgut.web.records.Answers;
import org.schriftgut.web.records.HistoryJson;
import org.schriftgut.web.records.PlaceDetailsJson;
import org.schriftgut.web.records.PlaceJson;
import org.schriftgut.web.rest.EntityTags;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.rest.OutdatedRead;
import org.schriftgut.web.rest.PageJson;
import org.schriftgut.web.rest.PageQuery;
import org.schriftgut.web.rest.ProvenanceJson;
import org.schriftgut.web.rest.Requests;

/** Dossiers, cases and what else holds documents. */
@Path("/places")
@Tag(name = "places")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlacesResource {

    @Inject
    Dossiers dossiers;

    @Inject
    Places places;

    @Inject
    History history;

    /**
     * A new place inside another one.
     *
     * @param kind CASE when left out
     * @param leadUnit left out for the caller's unit
     */
    public record NewPlaceJson(PlaceKind kind, PlaceDetailsJson details, UUID leadUnit, ProvenanceJson provenance) {}

    @GET
    @Operation(summary = "The place with exactly this reference number, as a list of one or none")
    public ListJson<PlaceJson> byReference(@QueryParam("reference") String reference) {
        return ListJson.of(
                places.byReference(Given.required("reference", reference)).stream()
                        .toList(),
                PlaceJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A place")
    @APIResponseSchema(value = PlaceJson.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return Answers.place(view(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the core metadata; needs If-Match")
    @APIResponseSchema(value = PlaceJson.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(Requests.IF_MATCH) String ifMatch, PlaceDetailsJson wanted) {
        var readVersion = EntityTags.readVersion(ifMatch, () -> view(id).version());
        var details = wanted.read();
        return Answers.place(
                OutdatedRead.change(() -> PlaceJson.of(dossiers.change(id, details, readVersion)), () -> view(id)));
    }

    @GET
    @Path("{id}/places")
    @Operation(summary = "What lies directly inside a place")
    public PageJson<PlaceJson> inside(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return PageJson.of(places.inside(id, page.paging()), PlaceJson::of);
    }

    @POST
    @Path("{id}/places")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open a case, or a sub-dossier, volume or sub-case, inside a place")
    @APIResponseSchema(value = PlaceJson.class, responseCode = "201")
    public Response open(
            @PathParam("id") UUID id, @HeaderParam(Requests.IDEMPOTENCY_KEY) String key, NewPlaceJson wanted) {
        var place = dossiers.openInside(new OpenCase(
                id,
                wanted.kind() == null ? PlaceKind.CASE : wanted.kind(),
                Given.required("details", wanted.details()).read(),
                wanted.leadUnit(),
                ProvenanceJson.read(wanted.provenance()),
                key));
        return Answers.newPlace(PlaceJson.of(place));
    }

    @GET
    @Path("{id}/path")
    @Operation(summary = "The places from the dossier down to this one")
    public ListJson<PlaceJson> path(@PathParam("id") UUID id) {
        return ListJson.of(places.path(id), PlaceJson::of);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to a place, newest first; to a dossier also what happened inside it")
    public PageJson<HistoryJson> history(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return PageJson.of(history.ofPlace(id, page.paging()), HistoryJson::of);
    }

    private PlaceJson view(UUID id) {
        return PlaceJson.of(dossiers.get(id));
    }
}
