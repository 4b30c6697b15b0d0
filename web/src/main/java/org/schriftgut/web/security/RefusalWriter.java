package org.schriftgut.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.schriftgut.common.Problem;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.Refusals;

/** Answers what does not pass the gate. */
final class RefusalWriter {

    private RefusalWriter() {}

    static void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        var refusal = ProblemJson.of(problem, null, Refusals.wantedBy(request));
        response.setStatus(refusal.status());
        response.setContentType(ProblemJson.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        if (refusal.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer, Basic realm=\"Schriftgut\", charset=\"UTF-8\"");
        }
        response.getWriter().write(refusal.json());
    }
}
