package org.schriftgut.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.storage.Storage;
import org.schriftgut.web.problem.RequestFault;

/**
 * Refuses a body that says itself that it is too large, before a byte of it is read. One that does not say is cut off
 * where it is read.
 *
 * <p>The server's own limit would answer 400 without a word, so it is switched off and this one stands in its place.
 */
@ApplicationScoped
class BodyLimit {

    /** Plain forms are read into memory, the sign-in form even before anybody is known. */
    static final long MAX_FORM_BYTES = 1 << 20;

    /** Boundaries and fields around the largest file. */
    private static final long MULTIPART_SLACK_BYTES = 16 << 20;

    @Inject
    Storage storage;

    /** @throws Problem {@link Kind#TOO_LARGE} */
    void check(HttpServletRequest request) {
        check(request.getContentType(), request.getContentLengthLong(), storage.maxUploadBytes());
    }

    /** @param length as declared, -1 if it is not */
    static void check(String contentType, long length, long maxUploadBytes) {
        var type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            if (length > MAX_FORM_BYTES || length < 0) {
                throw new Problem(Kind.TOO_LARGE, RequestFault.FORM_TOO_LARGE, MAX_FORM_BYTES);
            }
        } else if (length > maxUploadBytes + (type.startsWith("multipart/") ? MULTIPART_SLACK_BYTES : 0)) {
            throw new Problem(Kind.TOO_LARGE, RequestFault.UPLOAD_TOO_LARGE, maxUploadBytes);
        }
    }
}
