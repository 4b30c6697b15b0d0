package org.schriftgut.web.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;

/** What is told about a content that is the body of the call itself. */
public class SentContent {

    @QueryParam("name")
    public String fileName;

    @QueryParam("comment")
    public String comment;

    @HeaderParam(Requests.IDEMPOTENCY_KEY)
    public String key;
}
