package org.schriftgut.job;

/** Where a job stands. */
public enum JobState {
    READY,
    RUNNING,
    DONE,
    /** Given up after all attempts; waits for a person. */
    DEAD,
    CANCELLED
}
