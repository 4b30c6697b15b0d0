package org.schriftgut.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.storage.Storage;

/** Refuses a body that says itself that it is too large, before a byte of it is read. */
@Provider
public class SizeLimit implements ContainerRequestFilter {

    @Inject
    Storage storage;

    @Override
    public void filter(ContainerRequestContext request) {
        check(request.getHeaderString(HttpHeaders.CONTENT_LENGTH), storage.maxUploadBytes());
    }

    /** @throws Problem {@link Kind#TOO_LARGE} */
    static void check(String contentLength, long maxBytes) {
        if (contentLength == null) {
            return;
        }
        try {
            if (Long.parseLong(contentLength.strip()) <= maxBytes) {
                return;
            }
        } catch (NumberFormatException e) {
            // more digits than a long has: the server took it for a number
        }
        throw new Problem(Kind.TOO_LARGE, "At most " + maxBytes + " bytes are taken in one upload");
    }
}
