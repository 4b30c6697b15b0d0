package org.schriftgut.inspection;

/**
 * The outcome of one scan.
 *
 * @param threat the scanner's name for what it found; null unless infected
 */
public record Verdict(Scan scan, String threat) {

    static final Verdict NONE = new Verdict(Scan.NONE, null);
    static final Verdict CLEAN = new Verdict(Scan.CLEAN, null);
    static final Verdict WAITING = new Verdict(Scan.WAITING, null);
    static final Verdict TOO_LARGE = new Verdict(Scan.TOO_LARGE, null);

    public boolean isInfected() {
        return scan == Scan.INFECTED;
    }
}
