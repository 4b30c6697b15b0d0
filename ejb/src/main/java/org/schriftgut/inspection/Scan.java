package org.schriftgut.inspection;

/** What is known about malware in a content. Names are stored: never rename, only add. */
public enum Scan {
    /** No scanner was set up when it came in. */
    NONE,
    /** Scanned, nothing found. */
    CLEAN,
    /** Let through while the scanner did not answer; scanned as soon as it does. */
    WAITING,
    /** Larger than the scanner takes; let through by the operator's setting, never scanned. */
    TOO_LARGE,
    INFECTED
}
