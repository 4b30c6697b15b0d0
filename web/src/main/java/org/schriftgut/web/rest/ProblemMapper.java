package org.schriftgut.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.schriftgut.common.Failures;
import org.schriftgut.common.Kind;
import org.schriftgut.web.door.Transfer;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.Refusals;

/** The one place where a failure becomes an answer of the API. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refused
                && Failures.asProblem(failure).isEmpty()) {
            return ofStatus(refused.getResponse());
        }
        var problem = describe(failure, Refusals.wantedBy(request));
        var answer =
                Response.status(problem.status()).type(ProblemJson.MEDIA_TYPE).entity(problem);
        if (problem.status() == ProblemJson.status(Kind.NOT_SIGNED_IN)) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    /** What a failure means to the caller; a fault of the program is logged and given a number. */
    public static ProblemJson describe(Throwable failure, Refusals refusals) {
        if (failure instanceof OutdatedRead outdated) {
            return outdated.answer(refusals);
        }
        if (failure instanceof MissingPrecondition missing) {
            return missing.answer();
        }
        var problem = Failures.asProblem(failure);
        if (problem.isPresent()) {
            if (problem.get().getCause() != null) {
                LOG.log(level(problem.get().kind()), problem.get().code().key(), failure);
            }
            return ProblemJson.of(problem.get(), null, refusals);
        }
        if (Transfer.isBroken()) {
            return ProblemJson.ofStatus(400, "The request broke off", null);
        }
        var incident = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Incident " + incident, failure);
        return ProblemJson.ofFault(incident);
    }

    /** What a caller sent wrongly is no trouble of ours, however often they send it. */
    private static System.Logger.Level level(Kind kind) {
        return kind == Kind.UNAVAILABLE || kind == Kind.STORAGE_FULL
                ? System.Logger.Level.WARNING
                : System.Logger.Level.DEBUG;
    }

    /** What the protocol itself refuses; the server's own words name its parts and stay inside. */
    private static Response ofStatus(Response refusal) {
        var status = refusal.getStatus();
        if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
            return refusal;
        }
        var detail =
                switch (status) {
                    case 400 -> "The request cannot be read";
                    case 404 -> "There is nothing at this address";
                    case 405 -> "This address does not take the method of the request";
                    case 406 -> "None of the accepted media types is available here";
                    case 415 -> "The media type of the body is not taken here";
                    default -> null;
                };
        var title = refusal.getStatusInfo().getReasonPhrase();
        var answer = Response.fromResponse(refusal)
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.ofStatus(status, title, detail));
        return answer.build();
    }
}
