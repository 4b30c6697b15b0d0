package org.schriftgut.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.inspection.UnsafeContent;
import org.schriftgut.web.problem.ProblemJson;

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
        return failures.page(ProblemJson.status(problem.kind()), page(problem));
    }

    public static ErrorPage.Kind page(Problem problem) {
        return problem instanceof UnsafeContent unsafe
                ? switch (unsafe.reason()) {
                    case MALWARE -> ErrorPage.Kind.MALWARE;
                    case FILE_TYPE -> ErrorPage.Kind.FILE_TYPE;
                    case NOT_SCANNED -> ErrorPage.Kind.NOT_SCANNED;
                    case NOT_SCANNABLE -> ErrorPage.Kind.NOT_SCANNABLE;
                    case WITHHELD -> ErrorPage.Kind.WITHHELD;
                }
                : page(problem.kind());
    }

    public static ErrorPage.Kind page(Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> ErrorPage.Kind.NOT_FOUND;
            case FORBIDDEN -> ErrorPage.Kind.FORBIDDEN;
            case SUSPENDED -> ErrorPage.Kind.SUSPENDED;
            case NOT_SIGNED_IN -> ErrorPage.Kind.SIGNED_OUT;
            case INVALID -> ErrorPage.Kind.BAD_REQUEST;
            case WRONG_STATE, TAKEN, STALE -> ErrorPage.Kind.WRONG_STATE;
            case TOO_LARGE -> ErrorPage.Kind.TOO_LARGE;
            case STORAGE_FULL -> ErrorPage.Kind.STORAGE_FULL;
            case TOO_MANY, UNAVAILABLE -> ErrorPage.Kind.BUSY;
        };
    }
}
