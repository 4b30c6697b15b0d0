package org.schriftgut.web.security;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Answers what does not pass the gate, as RFC 9457 says. */
final class RefusalWriter {

    private RefusalWriter() {}

    static void write(HttpServletResponse response, Problem problem) throws IOException {
        var status = status(problem.kind());
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer, Basic realm=\"Schriftgut\", charset=\"UTF-8\"");
        }
        var body = Json.createObjectBuilder()
                .add(
                        "type",
                        "urn:schriftgut:problem:"
                                + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("title", problem.kind().name())
                .add("status", status)
                .add("detail", problem.getMessage())
                .build();
        response.getWriter().write(body.toString());
    }

    private static int status(Kind kind) {
        return switch (kind) {
            case NOT_SIGNED_IN -> HttpServletResponse.SC_UNAUTHORIZED;
            case TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case STALE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE; // the session ended or was prolonged meanwhile
            case STORAGE_FULL -> 507;
            default -> HttpServletResponse.SC_FORBIDDEN; // nothing else is refused at the gate
        };
    }
}
