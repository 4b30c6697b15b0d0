package org.schriftgut.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.document.NamedRecord;
import org.schriftgut.document.NamedRecords;
import org.schriftgut.identifier.IdentifierKind;
import org.schriftgut.web.records.DocumentJson;
import org.schriftgut.web.records.PlaceJson;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;

/** What records are and were called. */
@Path("/identifiers")
@Tag(name = "search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IdentifiersResource {

    @Inject
    NamedRecords names;

    /**
     * A place or a document that is, or was, called so.
     *
     * @param text the identifier as it was written
     * @param document left out for a place
     * @param place the place, or the one the document lies at
     */
    public record NamedJson(IdentifierKind kind, String text, DocumentJson document, PlaceJson place) {

        static NamedJson of(NamedRecord found) {
            return new NamedJson(
                    found.kind(),
                    found.text(),
                    found.document() == null ? null : DocumentJson.of(found.document()),
                    found.place() == null ? null : PlaceJson.of(found.place()));
        }
    }

    @GET
    @Operation(summary = "Find by what records are or were called")
    public ListJson<NamedJson> find(@QueryParam("text") String text) {
        return ListJson.of(names.find(Given.required("text", text)), NamedJson::of);
    }
}
