package org.schriftgut.common;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one exception by which a feature refuses.
 *
 * <p>Unchecked, so that the transaction rolls back. It says why by a code, never by a sentence: protocols translate the
 * kind (RFC 9457 for HTTP) and say the code in the reader's language. The message is for logs alone.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Code code;
    private final transient List<Object> args;
    private final transient List<Finding> findings;

    /**
     * @param args what fills the sentence of the code, see {@link Code#args()}
     */
    public Problem(Kind kind, Code code, Object... args) {
        this(kind, List.of(), code, args);
    }

    private Problem(Kind kind, List<Finding> findings, Code code, Object... args) {
        super(message(findings, code, args));
        this.kind = kind;
        this.code = code;
        this.args = Collections.unmodifiableList(Arrays.asList(args.clone()));
        this.findings = List.copyOf(findings);
        code.check(this.args);
    }

    public Kind kind() {
        return kind;
    }

    /** Why it is refused. */
    public Code code() {
        return code;
    }

    /** What fills the sentence of the code. */
    public List<Object> args() {
        return args;
    }

    public boolean is(Code other) {
        return code.equals(other);
    }

    /** Single faults, each naming its field or place; empty where the code says it all. */
    public List<Finding> findings() {
        return findings;
    }

    /** The same refusal, with what led to it, for the log. */
    public Problem causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** The answer to an id that is unknown, foreign or hidden; the three cannot be told apart. */
    public static Problem notFound(Code what) {
        return new Problem(Kind.NOT_FOUND, what);
    }

    /** A refusal with what it is made of, each with where it is. */
    public static Problem of(Kind kind, List<Finding> findings, Code code, Object... args) {
        return new Problem(kind, findings, code, args);
    }

    /** One field of what was sent cannot be accepted. */
    public static Problem invalid(String field, Code code, Object... args) {
        return new Problem(Kind.INVALID, List.of(Finding.of(field, code, args)), code, args);
    }

    /** Several fields or items of what was sent cannot be accepted. */
    public static Problem invalid(List<Finding> findings, Code code, Object... args) {
        return new Problem(Kind.INVALID, findings, code, args);
    }

    private static String message(List<Finding> findings, Code code, Object... args) {
        var at = findings.stream().map(Finding::where).collect(Collectors.joining(", "));
        return code.key() + (args.length == 0 ? "" : " " + Arrays.toString(args)) + (at.isEmpty() ? "" : " at " + at);
    }
}
