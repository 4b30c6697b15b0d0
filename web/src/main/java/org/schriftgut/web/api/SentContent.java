package org.schriftgut.web.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;

/** What is told about a content that is the body of the call itself. */
public class SentContent {

    @QueryParam("name")
    String fileName;

    @QueryParam("comment")
    String comment;

    @HeaderParam(Requests.IDEMPOTENCY_KEY)
    String key;
}
