package org.schriftgut.web.page;

/**
 * Which part of a long list is shown.
 *
 * @param total number of lines in all
 * @param page number of the page shown, from 1
 * @param size lines on a page
 * @param address path and query of the list without its page number
 */
public record Pager(long total, int page, int size, String address) {

    /** Name of the query parameter that holds the page number. */
    public static final String PARAMETER = "seite";

    /** A list that fits on one page. */
    public static Pager whole(long total) {
        return new Pager(total, 1, (int) Math.max(1, Math.min(total, Integer.MAX_VALUE)), "");
    }

    /** Number of pages, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Number of the first line shown, from 1; 0 in an empty list. */
    public long from() {
        return total == 0 ? 0 : (long) (page - 1) * size + 1;
    }

    /** Number of the last line shown. */
    public long to() {
        return Math.min(total, (long) page * size);
    }

    /** Address of another page of the list. */
    public String href(int number) {
        return address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + number;
    }
}
