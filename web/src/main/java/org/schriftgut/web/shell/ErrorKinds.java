package org.schriftgut.web.shell;

import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.inspection.UnsafeContent;

/** Which error page tells of a refusal. */
public final class ErrorKinds {

    private ErrorKinds() {}

    public static ErrorPage.Kind of(Problem problem) {
        return problem instanceof UnsafeContent unsafe
                ? switch (unsafe.reason()) {
                    case MALWARE -> ErrorPage.Kind.MALWARE;
                    case FILE_TYPE -> ErrorPage.Kind.FILE_TYPE;
                    case NOT_SCANNED -> ErrorPage.Kind.NOT_SCANNED;
                    case NOT_SCANNABLE -> ErrorPage.Kind.NOT_SCANNABLE;
                    case WITHHELD -> ErrorPage.Kind.WITHHELD;
                }
                : of(problem.kind());
    }

    public static ErrorPage.Kind of(Kind kind) {
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
