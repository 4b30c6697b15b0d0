package org.schriftgut.search.index;

/**
 * The index cannot be used now: it is damaged, locked by another process, or the disk refuses. The caller's data is not
 * affected; search is degraded until the cause is gone or the index is rebuilt.
 */
public class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean damaged;

    IndexUnavailable(String message, boolean damaged, Throwable cause) {
        super(message, cause);
        this.damaged = damaged;
    }

    /** True when only a rebuild helps; false when trying again later may. */
    public boolean isDamaged() {
        return damaged;
    }
}
