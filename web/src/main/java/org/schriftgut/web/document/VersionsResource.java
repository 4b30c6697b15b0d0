package org.schriftgut.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.document.Contents;
import org.schriftgut.document.Documents;
import org.schriftgut.document.Texts;
import org.schriftgut.web.records.VersionJson;
import org.schriftgut.web.rest.ContentAnswer;

/** Single versions: what they are, their bytes, the text in them. */
@Path("/versions/{id}")
@Tag(name = "documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

    @Inject
    Documents documents;

    @Inject
    Contents contents;

    @Inject
    Texts texts;

    @GET
    @Operation(summary = "A version")
    public VersionJson get(@PathParam("id") UUID id) {
        return VersionJson.of(documents.version(id));
    }

    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The bytes, or a range of them; with ?inline to be shown where that is harmless")
    public Response content(
            @PathParam("id") UUID id, @QueryParam("inline") String inline, @Context HttpHeaders headers) {
        return new ContentAnswer(documents.version(id), inline != null)
                .to(
                        headers,
                        (offset, length) ->
                                inline == null ? contents.open(id, offset, length) : contents.show(id, offset, length));
    }

    @HEAD
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Size, type and hash of the bytes")
    public Response contentHead(@PathParam("id") UUID id, @QueryParam("inline") String inline) {
        return new ContentAnswer(documents.version(id), inline != null).head();
    }

    @GET
    @Path("thumbnail")
    @Produces("image/png")
    @Operation(summary = "A small picture of the first page, once it is drawn; only of pictures and PDF files")
    public InputStream thumbnail(@PathParam("id") UUID id) {
        return contents.thumbnail(id);
    }

    @GET
    @Path("text")
    @Produces(MediaType.APPLICATION_JSON + ";qs=1")
    @Operation(summary = "The text that was read out of a version, or why there is none")
    public TextJson text(
            @PathParam("id") UUID id,
            @Parameter(description = "Only this page or slide, counted from 1") @QueryParam("page") Integer page) {
        return texts.of(id)
                .map(found -> TextJson.of(found, page == null ? texts.text(id) : texts.page(id, page)))
                .orElseGet(TextJson::pending);
    }

    @GET
    @Path("text")
    @Produces(MediaType.TEXT_PLAIN + ";charset=utf-8;qs=0.5")
    @Operation(hidden = true)
    public String plainText(@PathParam("id") UUID id) {
        return texts.text(id);
    }
}
