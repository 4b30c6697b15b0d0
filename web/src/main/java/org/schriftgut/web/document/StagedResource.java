package org.schriftgut.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.schriftgut.document.DocumentLists;
import org.schriftgut.storage.StagedContent;
import org.schriftgut.storage.Storage;
import org.schriftgut.web.records.Answers;

/** Uploads that are not filed yet. */
@Path("/staged")
@Tag(name = "documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StagedResource {

    @Inject
    Storage storage;

    @Inject
    DocumentLists documents;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Send a content; it waits a day to be filed by its sender")
    @APIResponseSchema(value = StagedJson.class, responseCode = "201")
    public Response stage(InputStream body) {
        var staged = storage.stage(body);
        return Response.created(Answers.address("staged", staged.id()))
                .entity(withTwins(staged))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A content the caller sent and did not file yet")
    public StagedJson get(@PathParam("id") UUID id) {
        return withTwins(storage.staged(id));
    }

    private StagedJson withTwins(StagedContent staged) {
        return StagedJson.of(staged, documents.withContent(staged.sha256Hex()));
    }
}
