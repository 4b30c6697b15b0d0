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
import org.schriftgut.access.Access;
import org.schriftgut.common.Caller;
import org.schriftgut.document.DocumentAccess;
import org.schriftgut.document.Documents;
import org.schriftgut.oversight.Why;
import org.schriftgut.web.records.AccessJson;
import org.schriftgut.web.records.AccessWishJson;
import org.schriftgut.web.records.Answers;
import org.schriftgut.web.records.DocumentJson;
import org.schriftgut.web.rest.EntityTags;
import org.schriftgut.web.rest.ListJson;
import org.schriftgut.web.rest.OutdatedRead;
import org.schriftgut.web.rest.Requests;

/** Who may do what with a document, and why. */
@Path("/documents/{id}/access")
@Tag(name = "access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentAccessResource {

    @Inject
    Documents documents;

    @Inject
    DocumentAccess documentAccess;

    @Inject
    Access access;

    @Inject
    Why why;

    @Inject
    WhyAnswers answers;

    @GET
    @Operation(summary = "Who may do what with a document")
    @APIResponseSchema(value = AccessJson.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        var document = documents.get(id);
        return Answers.access(AccessJson.of(
                access.rule(document.accessClass()),
                document.own(),
                document.protection(),
                document.mayManage(),
                document.version()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide who may do what with a document, narrower than its place; needs If-Match")
    @APIResponseSchema(value = DocumentJson.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(Requests.IF_MATCH) String ifMatch, AccessWishJson wanted) {
        var readVersion =
                EntityTags.readVersion(ifMatch, () -> documents.get(id).version());
        var setting = wanted.setting(Caller.current().account());
        return Answers.document(OutdatedRead.change(
                () -> DocumentJson.of(documentAccess.change(id, setting, wanted.protection(), readVersion)),
                () -> DocumentJson.of(documents.get(id))));
    }

    @GET
    @Path("why")
    @Operation(
            summary =
                    "Why the caller may see a document; with person: why that one may, or may not, for who manages it")
    public WhyJson why(@PathParam("id") UUID id, @QueryParam("person") UUID person, @Context HttpHeaders headers) {
        return answers.one(
                person == null ? why.document(id) : why.document(id, person), why.originOfDocument(id), headers);
    }

    @GET
    @Path("who")
    @Operation(summary = "Everybody who may see a document, each with the rule")
    public ListJson<WhyJson> who(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answers.all(why.whoSeesDocument(id), headers);
    }
}
