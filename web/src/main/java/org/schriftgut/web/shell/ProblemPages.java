package org.schriftgut.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.schriftgut.common.Problem;

/** What a feature refuses, as a page; to a script, as the sentence alone. */
@Provider
@ApplicationScoped
public class ProblemPages implements ExceptionMapper<Problem> {

    @Inject
    Failures failures;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Problem problem) {
        var accept = request.getHeader("Accept");
        if (accept != null && accept.startsWith("application/json")) {
            return failures.sentence(problem);
        }
        return failures.refusal(problem);
    }
}
