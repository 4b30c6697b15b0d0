package org.schriftgut.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.privacy.SubjectAnswers;
import org.schriftgut.privacy.SubjectMark;
import org.schriftgut.privacy.SubjectPartView;
import org.schriftgut.web.rest.ListJson;

/** The answers of units to requests of people for what is kept about them. */
@Path("/subject-parts")
@Tag(name = "privacy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubjectPartsResource {

    @Inject
    SubjectAnswers answers;

    /** What is decided about a record that was found; a reason is needed for what is withheld. */
    public record MarkJson(UUID record, SubjectMark mark, String reason) {}

    /** The part of a unit. */
    public record SubjectPartJson(
            UUID id,
            UUID request,
            String subject,
            LocalDate dueOn,
            UUID unit,
            Instant finishedAt,
            List<SubjectHitJson> hits) {

        static SubjectPartJson of(SubjectPartView view) {
            return new SubjectPartJson(
                    view.id(),
                    view.request(),
                    view.subject(),
                    view.dueOn(),
                    view.unit(),
                    view.finishedAt(),
                    view.hits().stream().map(SubjectHitJson::of).toList());
        }
    }

    /** A record that was found; {@code document} is missing for dossiers and cases, {@code mark} until it is decided. */
    public record SubjectHitJson(
            UUID document,
            UUID place,
            String reference,
            String subject,
            String category,
            SubjectMark mark,
            String reason) {

        static SubjectHitJson of(SubjectPartView.Hit hit) {
            return new SubjectHitJson(
                    hit.document(),
                    hit.place(),
                    hit.reference(),
                    hit.subject(),
                    hit.category(),
                    hit.mark(),
                    hit.reason());
        }
    }

    @GET
    @Operation(summary = "What the caller has to answer, the most urgent first")
    public ListJson<SubjectPartJson> mine() {
        return ListJson.of(answers.mine(), SubjectPartJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The part of a unit, with what was found as far as the caller may read it")
    public SubjectPartJson get(@PathParam("id") UUID id) {
        return SubjectPartJson.of(answers.get(id));
    }

    @POST
    @Path("{id}/marks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide about a record that was found")
    public SubjectPartJson mark(@PathParam("id") UUID id, MarkJson wanted) {
        return SubjectPartJson.of(answers.mark(id, wanted.record(), wanted.mark(), wanted.reason()));
    }

    @POST
    @Path("{id}/finish")
    @Operation(summary = "The unit has answered")
    public SubjectPartJson finish(@PathParam("id") UUID id) {
        return SubjectPartJson.of(answers.finish(id));
    }
}
