package org.schriftgut.web.problem;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Locale;
import org.schriftgut.common.Code;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/**
 * A refusal (RFC 9457).
 *
 * @param type {@code urn:schriftgut:problem:} and the kind, or {@code about:blank} where the status says it all
 * @param code why it is refused, as a lasting name; absent where the protocol refuses
 * @param detail the code as a sentence
 * @param errors single faults, each with its field or place
 * @param current the object as it is now, where the caller had read an older version
 * @param incident number under which the server's log tells more
 */
public record ProblemJson(
        String type,
        String title,
        int status,
        String code,
        String detail,
        List<Fault> errors,
        Object current,
        String incident) {

    /** RFC 9457, section 3. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Jsonb JSON = JsonbBuilder.create();

    /** One fault: where it is and what is wrong with it, as a lasting name and in words. */
    public record Fault(String where, String code, String reason) {

        public static Fault of(Finding finding, Refusals refusals) {
            return new Fault(finding.where(), finding.code().key(), refusals.of(finding));
        }
    }

    /**
     * A refusal in one language.
     *
     * @param current the object as it is now, or null
     */
    public static ProblemJson of(Problem problem, Object current, Refusals refusals) {
        var kind = problem.kind();
        var errors = problem.findings().stream()
                .map(finding -> Fault.of(finding, refusals))
                .toList();
        return new ProblemJson(
                type(kind),
                title(kind),
                status(kind),
                problem.code().key(),
                refusals.of(problem),
                errors.isEmpty() ? null : errors,
                current,
                null);
    }

    /** A refusal in words of the reader's language. */
    public static ProblemJson inWords(Kind kind, Code code, String sentence) {
        return new ProblemJson(type(kind), sentence, status(kind), code.key(), sentence, null, null, null);
    }

    /** A refusal by the protocol. */
    public static ProblemJson ofStatus(int status, String title, String detail) {
        return new ProblemJson("about:blank", title, status, null, detail, null, null, null);
    }

    /** A mistake of ours. */
    public static ProblemJson ofFault(String incident) {
        return new ProblemJson(
                "about:blank",
                "Fault of the server",
                500,
                null,
                "The server failed. Its log tells more under this incident.",
                null,
                null,
                incident);
    }

    /** The HTTP status of a kind (RFC 9110; 429: RFC 6585; 507: RFC 4918). */
    public static int status(Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN, SUSPENDED -> 403;
            case NOT_FOUND -> 404;
            case WRONG_STATE, TAKEN -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
            case STORAGE_FULL -> 507;
        };
    }

    private static String type(Kind kind) {
        return "urn:schriftgut:problem:" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case INVALID -> "Cannot be accepted";
            case NOT_SIGNED_IN -> "Not signed in";
            case FORBIDDEN -> "Not allowed";
            case SUSPENDED -> "Suspended at the moment";
            case NOT_FOUND -> "Not found";
            case WRONG_STATE -> "Not possible in this state";
            case TAKEN -> "Taken already";
            case STALE -> "Changed in the meantime";
            case TOO_LARGE -> "Too large";
            case TOO_MANY -> "Too many attempts";
            case UNAVAILABLE -> "Not available at the moment";
            case STORAGE_FULL -> "No room left";
        };
    }

    /** The body of the answer. */
    public String json() {
        return JSON.toJson(this);
    }
}
