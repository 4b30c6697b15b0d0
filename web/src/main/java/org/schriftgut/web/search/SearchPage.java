package org.schriftgut.web.search;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.FileKind;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Pager;

/**
 * Search.
 *
 * @param query words as typed
 * @param named what bears the words as an identifier, where it is more than one record
 * @param hits hits on this page of the list
 * @param facets ways to narrow the hits
 * @param chips what the hits are narrowed by, each with the address without it
 * @param seconds how long the search took on the server
 * @param widened how the words were relaxed because they had no exact hit; empty if they were not
 * @param relaxations with no hits: what to leave out, and how many hits that gives
 */
public record SearchPage(
        Frame frame,
        String query,
        List<Named> named,
        List<Hit> hits,
        List<Facet> facets,
        List<Chip> chips,
        Pager pager,
        double seconds,
        String widened,
        List<Relaxation> relaxations)
        implements PageModel {

    /**
     * A record that is, or was, called so.
     *
     * @param identifier as it was written
     * @param meaning what the identifier is to it
     */
    public record Named(String href, String identifier, String meaning, String subject, FileKind kind) {}

    /** What was found, its subject marked. {@code place} is the dossier or case it lies in. */
    public record Hit(
            String href,
            String reference,
            List<Piece> subject,
            FileKind kind,
            String place,
            String placeHref,
            Instant changedAt,
            List<Snippet> snippets) {}

    /**
     * Words around a match.
     *
     * @param page page of the file; 0 if unknown
     */
    public record Snippet(List<Piece> pieces, int page) {}

    /** Running text, marked where it matches. */
    public record Piece(String text, boolean marked) {}

    /** One way to narrow the hits, such as the year. {@code id} is unique in the page. */
    public record Facet(String id, String title, List<Value> values) {

        /** One value of it. Choosing it leads to {@code href}; a chosen one leads back. */
        public record Value(String label, long count, String href, boolean chosen) {}
    }

    /** A chosen value; {@code href} is the search without it. */
    public record Chip(String label, String href) {}

    /** A search that finds something, for example "without year 2025". */
    public record Relaxation(String label, long count, String href) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteSearchPageGenerated.render(out, null, this);
    }
}
