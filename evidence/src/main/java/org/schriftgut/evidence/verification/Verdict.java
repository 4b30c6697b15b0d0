package org.schriftgut.evidence.verification;

/** What is known after a verification, the better first. */
public enum Verdict {
    /** Everything was checked, and is good. */
    VALID,
    /** Nothing is wrong, but something could not be checked or proves nothing any more. */
    INDETERMINATE,
    /** Something is wrong. */
    INVALID;

    Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
