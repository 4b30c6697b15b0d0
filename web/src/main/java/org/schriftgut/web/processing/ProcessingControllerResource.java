package org.schriftgut.web.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.processing.ProcessingActivities;
import org.schriftgut.processing.ProcessingController;
import org.schriftgut.web.rest.EntityTags;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.Requests;

/** Who is responsible for the processing, and how they are reached: the head of the record. */
@Path("/processing-controller")
@Tag(name = "privacy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProcessingControllerResource {

    @Inject
    ProcessingActivities activities;

    /** Who is responsible (GDPR, article 30(1)(a)), line by line; the authority's name is that of the tenant. */
    public record ProcessingControllerJson(List<String> contact, String representative, List<String> officer) {}

    @GET
    @Operation(summary = "Who is responsible for the processing")
    @APIResponseSchema(value = ProcessingControllerJson.class, responseCode = "200")
    public Response get() {
        return answer(activities.controller());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change who is responsible for the processing; needs If-Match")
    @APIResponseSchema(value = ProcessingControllerJson.class, responseCode = "200")
    public Response change(@HeaderParam(Requests.IF_MATCH) String ifMatch, ProcessingControllerJson wanted) {
        var version =
                EntityTags.readVersion(ifMatch, () -> activities.controller().version());
        return answer(activities.change(new ProcessingController(
                Given.orEmpty(wanted.contact()), wanted.representative(), Given.orEmpty(wanted.officer()), version)));
    }

    private static Response answer(ProcessingController controller) {
        return Response.ok(new ProcessingControllerJson(
                        controller.contact(), controller.representative(), controller.officer()))
                .header(HttpHeaders.ETAG, EntityTags.ofVersion(controller.version()))
                .build();
    }
}
