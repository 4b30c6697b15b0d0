package org.schriftgut.common;

/**
 * Which part of a list is wanted.
 *
 * @param offset rows to skip, at least 0
 * @param limit rows wanted, 1 to {@value #MAX}
 */
public record Paging(int offset, int limit) {

    /** The most rows one call returns. */
    public static final int MAX = 200;

    public Paging {
        if (offset < 0 || limit < 1 || limit > MAX) {
            throw new Problem(Kind.INVALID, CommonFault.PAGING_INVALID, MAX);
        }
    }

    public static Paging first(int limit) {
        return new Paging(0, limit);
    }
}
