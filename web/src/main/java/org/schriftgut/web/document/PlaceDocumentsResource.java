package org.schriftgut.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.document.DocumentDetails;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.document.Documents;
import org.schriftgut.document.FileDocument;
import org.schriftgut.storage.Storage;
import org.schriftgut.web.records.Answers;
import org.schriftgut.web.records.DocumentDetailsJson;
import org.schriftgut.web.records.DocumentJson;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.rest.PageJson;
import org.schriftgut.web.rest.PageQuery;
import org.schriftgut.web.rest.ProvenanceJson;
import org.schriftgut.web.rest.Requests;
import org.schriftgut.web.rest.SentContent;
import org.schriftgut.web.upload.FilesAtPlace;

/** The documents of a place. */
@Path("/places/{id}/documents")
@Tag(name = "documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlaceDocumentsResource {

    @Inject
    DocumentLists lists;

    @Inject
    Documents documents;

    @Inject
    Storage storage;

    @Inject
    FileBatch batch;

    /**
     * A new document out of an upload.
     *
     * @param staged what POST /staged gave
     * @param comment on the first version
     */
    public record NewDocumentJson(
            UUID staged, String fileName, DocumentDetailsJson details, String comment, ProvenanceJson provenance) {}

    @GET
    @Operation(summary = "Documents directly at a place, by number")
    public PageJson<DocumentJson> list(@PathParam("id") UUID place, @BeanParam PageQuery page) {
        return PageJson.of(lists.at(place, page.paging()), DocumentJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "File an upload as a document, or the files of a form, each as a document of its own")
    @APIResponseSchema(value = DocumentJson.class, responseCode = "201")
    public Response file(
            @PathParam("id") UUID place, @HeaderParam(Requests.IDEMPOTENCY_KEY) String key, NewDocumentJson wanted) {
        var document = documents.file(new FileDocument(
                place,
                Given.required("staged", wanted.staged()),
                wanted.fileName(),
                DocumentDetailsJson.read(wanted.details()),
                wanted.comment(),
                ProvenanceJson.read(wanted.provenance()),
                key));
        return Answers.newDocument(DocumentJson.of(document));
    }

    @POST
    @FilesAtPlace
    @Path("content")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Send a content and file it as a document, in one call")
    @APIResponseSchema(value = DocumentJson.class, responseCode = "201")
    public Response fileContent(
            @PathParam("id") UUID place,
            @BeanParam SentContent sent,
            @QueryParam("subject") @Parameter(description = "without it the file's name") String subject,
            InputStream body) {
        // before the bytes: what is wrong with it is said at once
        var details = DocumentDetails.none().withSubject(subject);
        var staged = storage.stage(body);
        var document = documents.file(
                new FileDocument(place, staged.id(), sent.fileName, details, sent.comment, null, sent.key));
        return Answers.newDocument(DocumentJson.of(document));
    }

    @POST
    @FilesAtPlace
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "File several files, each as a document of its own; tells the outcome of each")
    public ListJson<FiledJson> fileAll(
            @PathParam("id") UUID place, @HeaderParam(Requests.IDEMPOTENCY_KEY) String key, List<EntityPart> parts) {
        return new ListJson<>(batch.file(place, key, parts));
    }
}
