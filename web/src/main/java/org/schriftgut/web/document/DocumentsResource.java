package org.schriftgut.web.document;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.document.AddVersion;
import org.schriftgut.document.Documents;
import org.schriftgut.oversight.History;
import org.schriftgut.storage.Storage;
import org.schriftgut.web.records.Answers;
import org.schriftgut.web.records.DocumentDetailsJson;
import org.schriftgut.web.records.DocumentJson;
import org.schriftgut.web.records.HistoryJson;
import org.schriftgut.web.rest.EntityTags;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.OutdatedRead;
import org.schriftgut.web.rest.PageJson;
import org.schriftgut.web.rest.PageQuery;
import org.schriftgut.web.rest.ProvenanceJson;
import org.schriftgut.web.rest.Requests;
import org.schriftgut.web.rest.SentContent;
import org.schriftgut.web.upload.AddsVersion;

/** Documents: metadata and new versions. */
@Path("/documents/{id}")
@Tag(name = "documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Storage storage;

    /** A new version out of an upload: an id that POST /staged gave. */
    public record NewVersionJson(UUID staged, String fileName, String comment, ProvenanceJson provenance) {}

    @GET
    @Operation(summary = "A document with all parts and versions")
    @APIResponseSchema(value = DocumentJson.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return Answers.document(view(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the metadata; needs If-Match")
    @APIResponseSchema(value = DocumentJson.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(Requests.IF_MATCH) String ifMatch, DocumentDetailsJson wanted) {
        var readVersion = EntityTags.readVersion(ifMatch, () -> view(id).version());
        var details = wanted.read();
        return Answers.document(
                OutdatedRead.change(() -> DocumentJson.of(documents.change(id, details, readVersion)), () -> view(id)));
    }

    @POST
    @Path("versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an upload as a new version; with If-Match only to the version that was read")
    @APIResponseSchema(value = DocumentJson.class, responseCode = "201")
    public Response addVersion(
            @PathParam("id") UUID id,
            @HeaderParam(Requests.IF_MATCH) String ifMatch,
            @HeaderParam(Requests.IDEMPOTENCY_KEY) String key,
            NewVersionJson wanted) {
        return add(new AddVersion(
                id,
                Given.required("staged", wanted.staged()),
                wanted.fileName(),
                wanted.comment(),
                readVersion(id, ifMatch),
                ProvenanceJson.read(wanted.provenance()),
                key));
    }

    @POST
    @AddsVersion
    @Path("versions/content")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Send a content and add it as a new version, in one call")
    @APIResponseSchema(value = DocumentJson.class, responseCode = "201")
    public Response addContent(
            @PathParam("id") UUID id,
            @BeanParam SentContent sent,
            @HeaderParam(Requests.IF_MATCH) String ifMatch,
            InputStream body) {
        var readVersion = readVersion(id, ifMatch);
        var staged = storage.stage(body);
        return add(new AddVersion(id, staged.id(), sent.fileName, sent.comment, readVersion, null, sent.key));
    }

    @GET
    @Path("history")
    @Operation(summary = "What happened to a document, newest first")
    public PageJson<HistoryJson> history(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return PageJson.of(history.ofDocument(id, page.paging()), HistoryJson::of);
    }

    private Response add(AddVersion command) {
        var id = command.document();
        return Answers.newDocument(
                OutdatedRead.change(() -> DocumentJson.of(documents.addVersion(command)), () -> view(id)));
    }

    private Long readVersion(UUID id, String ifMatch) {
        return ifMatch == null ? null : EntityTags.readVersion(ifMatch, () -> view(id).version());
    }

    private DocumentJson view(UUID id) {
        return DocumentJson.of(documents.get(id));
    }
}
