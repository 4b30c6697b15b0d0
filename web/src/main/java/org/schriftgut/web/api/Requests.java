package org.schriftgut.web.api;

import jakarta.ws.rs.core.HttpHeaders;

/** Names of request headers of this API. */
final class Requests {

    /** draft-ietf-httpapi-idempotency-key-header. */
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    static final String FILE_NAME = "X-File-Name";
    static final String IF_MATCH = HttpHeaders.IF_MATCH;

    private Requests() {}
}
