package org.schriftgut.web.rest;

import org.schriftgut.web.problem.ProblemJson;

/** A change without If-Match: the caller must say which version it read (RFC 6585, section 3). */
final class MissingPrecondition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProblemJson answer() {
        return ProblemJson.ofStatus(
                428,
                "Precondition required",
                "Send If-Match with the ETag of what you read, so that no change is lost");
    }
}
