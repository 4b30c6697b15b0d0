package org.schriftgut.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.PlaceState;
import org.schriftgut.sharing.ReceivedShares;
import org.schriftgut.sharing.SharedDocument;
import org.schriftgut.sharing.SharedFile;
import org.schriftgut.sharing.SharedPlace;
import org.schriftgut.web.records.DocumentDetailsJson;
import org.schriftgut.web.records.PlaceDetailsJson;
import org.schriftgut.web.rest.ContentDisposition;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.rest.PageJson;
import org.schriftgut.web.rest.PageQuery;

/** Dossiers of other authorities that are shared with the caller's unit, for reading. */
@Path("/shared")
@Tag(name = "sharing")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SharedResource {

    @Inject
    ReceivedShares received;

    /** The dossier, or a place in it. */
    public record SharedPlaceJson(
            UUID id, UUID parent, PlaceKind kind, String reference, PlaceState state, PlaceDetailsJson details) {

        static SharedPlaceJson of(SharedPlace place) {
            return new SharedPlaceJson(
                    place.id(),
                    place.parent(),
                    place.kind(),
                    place.reference(),
                    place.state(),
                    PlaceDetailsJson.of(place.details()));
        }
    }

    /** A shared dossier; places that are narrower than it are not in it. */
    public record SharedDossierJson(ShareJson share, SharedPlaceJson dossier, List<SharedPlaceJson> places) {}

    /** The newest version of a document or an attachment. */
    public record SharedFileJson(
            UUID version, boolean main, String fileName, String mediaType, long sizeBytes, String sha256) {

        static SharedFileJson of(SharedFile file) {
            var version = file.version();
            return new SharedFileJson(
                    version.id(),
                    file.main(),
                    version.fileName(),
                    version.mediaType(),
                    version.sizeBytes(),
                    version.sha256());
        }
    }

    /** A document of a shared dossier. */
    public record SharedDocumentJson(
            UUID id, UUID place, long number, DocumentDetailsJson details, List<SharedFileJson> files) {

        static SharedDocumentJson of(SharedDocument document) {
            return new SharedDocumentJson(
                    document.id(),
                    document.place(),
                    document.number(),
                    DocumentDetailsJson.of(document.details()),
                    document.files().stream().map(SharedFileJson::of).toList());
        }
    }

    @GET
    @Operation(summary = "Shares for the caller's unit or one above it, ended ones too")
    public ListJson<ShareJson> list() {
        return ListJson.of(received.mine(), ShareJson::of);
    }

    @GET
    @Path("{share}")
    @Operation(summary = "A shared dossier with what lies in it; the owner's log notes who read it")
    public SharedDossierJson dossier(@PathParam("share") UUID share) {
        var found = received.dossier(share);
        return new SharedDossierJson(
                ShareJson.of(found.share()),
                SharedPlaceJson.of(found.dossier()),
                found.places().stream().map(SharedPlaceJson::of).toList());
    }

    @GET
    @Path("{share}/documents")
    @Operation(summary = "Documents of a shared dossier, changed last first")
    public PageJson<SharedDocumentJson> documents(@PathParam("share") UUID share, @BeanParam PageQuery page) {
        return PageJson.of(received.documents(share, page.paging()), SharedDocumentJson::of);
    }

    @GET
    @Path("{share}/versions/{version}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The bytes of the newest version of a shared document or attachment, to be saved")
    public Response content(@PathParam("share") UUID share, @PathParam("version") UUID version) {
        var content = received.content(share, version);
        var what = content.version();
        return Response.ok(content.bytes(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_LENGTH, what.sizeBytes())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.of(false, what.fileName()))
                .header("Content-Security-Policy", "sandbox")
                .build();
    }
}
