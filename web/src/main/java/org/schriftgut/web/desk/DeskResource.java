package org.schriftgut.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.common.Paging;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.dossier.Places;
import org.schriftgut.web.records.DocumentJson;
import org.schriftgut.web.records.PlaceJson;
import org.schriftgut.web.rest.PageJson;

/** The desk: what is at hand. */
@Path("/desk")
@Tag(name = "me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {

    private static final int RECENT = 10;
    private static final int CASES = 20;

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    @GET
    @Operation(summary = "Places and documents changed last, and open cases of the caller's unit")
    public DeskJson desk() {
        return new DeskJson(
                places.recent(RECENT).stream().map(PlaceJson::of).toList(),
                documents.recent(RECENT).stream().map(DocumentJson::of).toList(),
                PageJson.of(places.openCasesOfMyUnit(Paging.first(CASES)), PlaceJson::of));
    }
}
