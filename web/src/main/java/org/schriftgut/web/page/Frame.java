package org.schriftgut.web.page;

import java.util.List;
import org.schriftgut.web.area.MenuEntry;

/**
 * What every page shares: words, the person looking, the look chosen, and where in the product the page is.
 *
 * @param texts words of the reader's language
 * @param viewer the signed-in person, {@link Viewer#NOBODY} before sign-in
 * @param look theme and keys the reader chose
 * @param csrf token every form sends back as {@code _csrf}
 * @param address path and query of this page, to come back to after changing the look
 * @param section entry of the rail this page belongs to
 * @param title page title without the product's name: reference first, then the subject
 * @param crumbs the way from the file plan to this page, the page itself excluded
 * @param query words in the search box of the top bar
 * @param notice what the last action did, read out by screen readers
 */
public record Frame(
        Texts texts,
        Viewer viewer,
        Look look,
        String csrf,
        String address,
        MenuEntry section,
        String title,
        List<Crumb> crumbs,
        String query,
        Notice notice) {

    public Frame {
        crumbs = List.copyOf(crumbs);
    }

    /** A frame for this reader, still without a page in it. */
    public static Frame of(Texts texts, Viewer viewer, Look look, String csrf, String address) {
        return new Frame(texts, viewer, look, csrf, address, MenuEntry.NONE, "", List.of(), "", Notice.NONE);
    }

    /** The same frame around one page. */
    public Frame page(MenuEntry place, String pageTitle, Crumb... path) {
        return new Frame(texts, viewer, look, csrf, address, place, pageTitle, List.of(path), query, notice);
    }

    /** The same frame with this path above the heading. */
    public Frame along(List<Crumb> path) {
        return new Frame(texts, viewer, look, csrf, address, section, title, path, query, notice);
    }

    /** The same frame for this reader. */
    public Frame seenBy(Viewer reader) {
        return new Frame(texts, reader, look, csrf, address, section, title, crumbs, query, notice);
    }

    /** The same frame telling what the last action did. */
    public Frame saying(Notice said) {
        return new Frame(texts, viewer, look, csrf, address, section, title, crumbs, query, said);
    }

    /** The same frame with these words in the search box. */
    public Frame searching(String words) {
        return new Frame(texts, viewer, look, csrf, address, section, title, crumbs, words, notice);
    }
}
