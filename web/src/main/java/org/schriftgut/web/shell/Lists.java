package org.schriftgut.web.shell;

import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.web.page.Pager;

/** Page numbers, as the reader counts them, and parts of lists, as the features do. */
public final class Lists {

    public static final int SIZE = 25;
    public static final int HISTORY_SIZE = 50;
    private static final int MAX_PAGE = 100_000;

    private Lists() {}

    public static Paging paging(int page, int size) {
        return new Paging((bounded(page) - 1) * size, size);
    }

    /** Number of the page that ends the list. */
    public static int last(long total, int size) {
        return (int) Math.max(1, Math.min((total + size - 1) / size, MAX_PAGE));
    }

    public static Pager pager(Page<?> found, int page, String address) {
        return new Pager(found.total(), bounded(page), found.limit(), address);
    }

    private static int bounded(int page) {
        return Math.max(1, Math.min(page, MAX_PAGE));
    }
}
