package org.schriftgut.search.index;

import java.util.List;
import java.util.Map;

/**
 * Answer to an {@link IndexQuery}.
 *
 * @param total exact number of visible entries that match
 * @param hits the asked window
 * @param facets per asked field its values, most frequent first (at most {@link #MAX_FACET_VALUES}), counted under the
 *     filters of the other fields but not its own
 * @param mode which reading of the text found the hits
 */
public record SearchResult(long total, List<Hit> hits, Map<String, List<FacetValue>> facets, Mode mode) {

    /** Values returned per facet. */
    public static final int MAX_FACET_VALUES = 200;

    /** How the text was read. The later readings are only tried when the earlier found nothing. */
    public enum Mode {
        /** The words as typed, in any inflection. */
        EXACT,
        /** Similar words: one letter off, two in long words. */
        FUZZY,
        /** The words as parts of compounds: "Bau" in "Baugenehmigung". */
        SPLIT
    }

    /**
     * One found entry.
     *
     * @param id id of the entry
     * @param score relevance, comparable within one result only; 0 when sorted by time
     * @param title the whole title
     * @param snippets up to three places of the body, or its beginning when the words are in the title only
     * @param stored {@link IndexEntry#stored()}
     */
    public record Hit(
            String id, float score, List<Fragment> title, List<Snippet> snippets, Map<String, String> stored) {}

    /** A place in the body. */
    public record Snippet(List<Fragment> fragments) {}

    /**
     * A piece of raw text, not escaped for any output.
     *
     * @param match whether to highlight it
     */
    public record Fragment(String text, boolean match) {}

    /** A keyword and the number of visible matching entries that bear it. */
    public record FacetValue(String value, long count) {}
}
