package org.schriftgut.evidence.stamp;

/** An authority gave no token, or none that can be kept. */
public final class NoTimeStamp extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** No answer, or an answer that is no time-stamp response. */
        UNREACHABLE,
        /** The authority says no, for example to the policy. */
        REFUSED,
        /** A token for something else: another hash, nonce or policy. */
        WRONG_ANSWER,
        /** Its clock and ours are too far apart. */
        CLOCK_SKEW,
        /** Certificates or revocation lists that verification needs cannot be had. */
        INCOMPLETE
    }

    private final Reason reason;

    public NoTimeStamp(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public NoTimeStamp(Reason reason, String detail) {
        this(reason, detail, null);
    }

    public Reason reason() {
        return reason;
    }
}
