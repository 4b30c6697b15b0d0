package org.schriftgut.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.schriftgut.web.door.Transfer;

/** Everything that is no {@code Problem}: unknown addresses, malformed requests, and mistakes of ours. */
@Provider
@ApplicationScoped
public class FailurePages implements ExceptionMapper<Throwable> {

    @Inject
    Failures failures;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refused) {
            var status = refused.getResponse().getStatus();
            if (status < 400) {
                return refused.getResponse();
            }
            if (status == 404 || status == 405) {
                return failures.page(404, ErrorPage.Kind.NOT_FOUND);
            }
            if (status == 413) {
                return failures.page(status, ErrorPage.Kind.TOO_LARGE);
            }
            if (status < 500) {
                return failures.page(status, ErrorPage.Kind.BAD_REQUEST);
            }
        }
        if (Transfer.isBroken()) {
            return failures.page(400, ErrorPage.Kind.BAD_REQUEST);
        }
        return failures.incident(failure);
    }
}
