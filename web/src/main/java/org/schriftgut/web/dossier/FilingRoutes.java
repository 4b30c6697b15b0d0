package org.schriftgut.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.Documents;
import org.schriftgut.document.FileDocument;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.web.records.Twins;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.shell.Uploads;
import org.schriftgut.web.upload.FilesAtPlace;

/**
 * Files documents at a place: in a case, or in a dossier itself.
 *
 * <p>The script of the page has staged each file already and sends its id; without a script the form sends the files, each
 * of which becomes a document.
 */
@Path("/ablage/{id}")
@RequestScoped
public class FilingRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Dossiers dossiers;

    @Inject
    Documents documents;

    @Inject
    Uploads uploads;

    @Inject
    Twins twins;

    /** Whoever reloads after an answer to the form lands at the place. */
    @GET
    public Response back(@PathParam("id") UUID place) {
        return shell.see(Links.documents(dossiers.get(place)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(@PathParam("id") UUID place) {
        var twins = sent.has("trotzdem") ? List.<Twins.Twin>of() : this.twins.ofStaged(sent.id("staged"));
        if (!twins.isEmpty()) {
            return Response.status(409)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Twins.json(twins))
                    .build();
        }
        var filed = documents.file(
                new FileDocument(place, sent.id("staged"), sent.text("name"), null, null, null, sent.key()));
        var answer = Json.createObjectBuilder()
                .add("id", filed.id().toString())
                .add("href", Links.document(filed.id()))
                .build();
        return Response.status(201)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.toString())
                .build();
    }

    @POST
    @FilesAtPlace
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response file(@PathParam("id") UUID place, List<EntityPart> parts) {
        var back = Links.documents(dossiers.get(place));
        var files = uploads.files(parts, "dateien");
        if (files.isEmpty()) {
            return shell.see(back, Flash.failed("hinweis.keineDatei"));
        }
        var key = Uploads.text(parts, "_key");
        var refused = new ArrayList<String>();
        var doubles = new ArrayList<String>();
        for (var i = 0; i < files.size(); i++) {
            var name = Uploads.fileName(files.get(i));
            try {
                var staged = uploads.stage(files.get(i));
                twins.ofStaged(staged).forEach(twin -> doubles.add(twin.label()));
                documents.file(
                        new FileDocument(place, staged, name, null, null, null, key.isEmpty() ? null : key + "-" + i));
            } catch (Problem problem) {
                if (problem.kind() == Kind.FORBIDDEN || problem.kind() == Kind.NOT_FOUND) {
                    throw problem;
                }
                refused.add(name + " (" + reason(problem) + ")");
            }
        }
        return shell.see(
                back,
                refused.isEmpty()
                        ? doubles.isEmpty()
                                ? Flash.done("hinweis.abgelegt", files.size())
                                : Flash.done("hinweis.abgelegt.doppelt", files.size(), doubles.get(0))
                        : Flash.failed(
                                "hinweis.teilweise",
                                files.size() - refused.size(),
                                files.size(),
                                String.join(", ", refused)));
    }

    private String reason(Problem problem) {
        return shell.refusals().of(problem);
    }
}
