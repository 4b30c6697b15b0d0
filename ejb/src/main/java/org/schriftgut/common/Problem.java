package org.schriftgut.common;

import java.util.List;

/**
 * The one exception by which a feature refuses.
 *
 * <p>Unchecked, so that the transaction rolls back. The detail is a sentence in plain English for the caller of the API
 * and never holds secrets or the content of records. Protocols translate the kind, see RFC 9457 for HTTP.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Finding> findings;

    public Problem(Kind kind, String detail) {
        this(kind, detail, List.of());
    }

    public Problem(Kind kind, String detail, List<Finding> findings) {
        super(detail);
        this.kind = kind;
        this.findings = List.copyOf(findings);
    }

    public Problem(Kind kind, String detail, Throwable cause) {
        super(detail, cause);
        this.kind = kind;
        this.findings = List.of();
    }

    public Kind kind() {
        return kind;
    }

    /** Single faults, each naming its field or place; empty where the detail says it all. */
    public List<Finding> findings() {
        return findings;
    }

    /** The answer to an id that is unknown, foreign or hidden; the three cannot be told apart. */
    public static Problem notFound(String what) {
        return new Problem(Kind.NOT_FOUND, what + " not found");
    }

    /**
     * One field of what was sent cannot be accepted.
     *
     * @param reason follows the field's name: "must be 1 to 10"
     */
    public static Problem invalid(String field, String reason) {
        return new Problem(Kind.INVALID, field + " " + reason, List.of(new Finding(field, reason)));
    }

    /**
     * A refusal with a lasting name, by which pages choose what they tell people.
     *
     * @param cause stays as it is when the detail is reworded: "last-administrator"
     */
    public static Problem because(Kind kind, String cause, String detail) {
        return new Problem(kind, detail, List.of(new Finding(cause, detail)));
    }

    /** Whether a finding names this field, place or cause. */
    public boolean names(String where) {
        return findings.stream().anyMatch(finding -> finding.where().equals(where));
    }

    /** One fault: where it is, or the name of its cause, and what is wrong. */
    public record Finding(String where, String reason) {}
}
