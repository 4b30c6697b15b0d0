package org.schriftgut.web.oversight;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.schriftgut.audit.Act;
import org.schriftgut.common.Problem;
import org.schriftgut.oversight.AuditQuery;
import org.schriftgut.web.problem.RequestFault;

/** What is wanted of the log, as it stands in the address. */
public class AuditCriteria {

    @QueryParam("from")
    @Parameter(description = "not before this point in time, like 2026-03-04T00:00:00Z")
    String from;

    @QueryParam("until")
    @Parameter(description = "before this point in time")
    String until;

    @QueryParam("act")
    Act act;

    @QueryParam("object")
    @Parameter(description = "what it was done to; of a dossier also what happened in it")
    UUID object;

    AuditQuery query() {
        return new AuditQuery(time("from", from), time("until", until), act, object);
    }

    private static Instant time(String name, String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid(name, RequestFault.NO_INSTANT);
        }
    }
}
