package org.schriftgut.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.dossier.NumberGap;
import org.schriftgut.dossier.NumberGaps;
import org.schriftgut.web.rest.ListJson;

/** Why numbers are missing among the dossiers of an entry of the plan. */
@Path("/fileplan/entries/{id}/number-gaps")
@Tag(name = "fileplan")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class NumberGapsResource {

    @Inject
    NumberGaps gaps;

    /** A dossier the caller may not see: its reference, who sees it, and whom to ask. */
    public record NumberGapJson(String reference, String access, String secrecy, UUID keepingUnit) {

        static NumberGapJson of(NumberGap gap) {
            return new NumberGapJson(
                    gap.reference(), gap.access().name(), gap.secrecy().name(), gap.keepingUnit());
        }
    }

    @GET
    @Operation(summary = "Numbers of dossiers the caller may not see, with the reason; for the registry alone")
    public ListJson<NumberGapJson> of(@PathParam("id") UUID id) {
        return ListJson.of(gaps.of(id), NumberGapJson::of);
    }
}
