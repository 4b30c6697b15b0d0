package org.schriftgut.inspection;

import org.schriftgut.common.Code;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** A content that is not let in, or not handed out, for what it is. */
public class UnsafeContent extends Problem {

    /** Why. */
    public enum Reason {
        /** The scanner found malware. */
        MALWARE(Kind.INVALID),
        /** Files of this type are refused by the operator's setting. */
        FILE_TYPE(Kind.INVALID),
        /** There is no verdict, and without one nothing is let in. */
        NOT_SCANNED(Kind.UNAVAILABLE),
        /** Too large for the scanner, and without a verdict nothing is let in. */
        NOT_SCANNABLE(Kind.TOO_LARGE),
        /** Malware was found after it was filed. */
        WITHHELD(Kind.WRONG_STATE);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnsafeContent(Reason reason, Code code, Object... args) {
        super(reason.kind, code, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
