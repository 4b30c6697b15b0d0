package org.schriftgut.job;

/** Which work goes first. */
public enum Lane {
    /** Somebody is waiting for it on a screen. */
    INTERACTIVE,
    NORMAL,
    /** Long work that gives way to all other. */
    BULK
}
