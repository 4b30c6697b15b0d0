package org.schriftgut.evidence.verification;

/** What can be found, and what it does to the verdict. Codes are kept in reports: they are never renamed. */
public enum Code {
    /** Not an evidence record, or more of it than anybody should read. */
    MALFORMED_RECORD(Verdict.INVALID),
    /** Not a time-stamp token. */
    MALFORMED_TOKEN(Verdict.INVALID),
    /** A digest this program does not know. */
    UNKNOWN_DIGEST(Verdict.INDETERMINATE),
    /** The token hashes with another algorithm than its tree, or the trees of one chain differ. */
    MIXED_DIGESTS(Verdict.INVALID),

    /** There was no data to compare with. */
    DATA_NOT_GIVEN(Verdict.INDETERMINATE),
    /** The record is not about this data, or the data was changed. */
    DATA_NOT_COVERED(Verdict.INVALID),
    /** The first list has more hashes than there is data: a neighbour in the tree, or a part of the group that was not given. */
    GROUP_HAS_MORE(Verdict.VALID),
    /** The time-stamp does not cover the one before it, or the chains before it. */
    PREDECESSOR_NOT_COVERED(Verdict.INVALID),
    /** The tree does not lead to what was stamped. */
    IMPRINT_MISMATCH(Verdict.INVALID),

    /** Later time-stamps are older than earlier ones. */
    TIME_ORDER(Verdict.INVALID),
    /** A time-stamp from the future. */
    TIME_IN_FUTURE(Verdict.INVALID),

    /** The certificate of the signer is not there. */
    SIGNER_MISSING(Verdict.INDETERMINATE),
    /** The certificate is not the one the signature was bound to. */
    SIGNER_EXCHANGED(Verdict.INVALID),
    /** The signature does not fit. */
    SIGNATURE_WRONG(Verdict.INVALID),
    /** An algorithm this program cannot compute. */
    SIGNATURE_NOT_CHECKED(Verdict.INDETERMINATE),
    /** The certificate is not for time-stamps, and for nothing else. */
    WRONG_PURPOSE(Verdict.INVALID),

    /** No path to a trusted certificate. */
    NOT_TRUSTED(Verdict.INDETERMINATE),
    /** A certificate above the signer's must not issue certificates. */
    PATH_BROKEN(Verdict.INVALID),
    /** A certificate has a critical condition this program does not know. */
    PATH_NOT_CHECKED(Verdict.INDETERMINATE),
    /** Stamped before the certificate was valid, or after. */
    OUTSIDE_CERTIFICATE(Verdict.INVALID),
    /** The certificate ended before the next time-stamp renewed this one. */
    RENEWED_TOO_LATE(Verdict.INDETERMINATE),

    /** A certificate was revoked, and the time-stamp falls with it. */
    REVOKED(Verdict.INVALID),
    /** Nothing says whether a certificate was revoked. */
    REVOCATION_UNKNOWN(Verdict.INDETERMINATE),
    /** The revocation list had ended when the time-stamp was made. */
    REVOCATION_OUTDATED(Verdict.INDETERMINATE),

    /** An algorithm was not strong any more when the next time-stamp was made, or is not now. */
    ALGORITHM_WEAK(Verdict.INDETERMINATE),
    /** The catalogue does not know the algorithm. */
    ALGORITHM_UNKNOWN(Verdict.INDETERMINATE),

    /** Something nobody thought of kept the check from its end. */
    NOT_FINISHED(Verdict.INDETERMINATE);

    private final Verdict verdict;

    Code(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The best verdict that is left with this finding. */
    public Verdict verdict() {
        return verdict;
    }
}
