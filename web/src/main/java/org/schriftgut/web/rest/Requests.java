package org.schriftgut.web.rest;

import jakarta.ws.rs.core.HttpHeaders;

/** Names of request headers of this API. */
public final class Requests {

    /** draft-ietf-httpapi-idempotency-key-header. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    static final String FILE_NAME = "X-File-Name";
    public static final String IF_MATCH = HttpHeaders.IF_MATCH;

    private Requests() {}
}
