package org.schriftgut.web.search;

import java.util.List;
import java.util.Map;
import org.schriftgut.index.SearchAnswer;
import org.schriftgut.search.index.SearchResult;
import org.schriftgut.web.records.DocumentJson;
import org.schriftgut.web.records.PlaceJson;

/**
 * What was found.
 *
 * @param reading EXACT: the words as typed; FUZZY: similar words; SPLIT: parts of compounds
 * @param facets values to narrow by, for kind, type, year, unit and branch
 */
public record SearchJson(
        long total,
        int offset,
        int limit,
        SearchResult.Mode reading,
        List<HitJson> hits,
        Map<String, List<FacetJson>> facets) {

    /** A document with the place it lies at, or a place alone. */
    public record HitJson(
            DocumentJson document, PlaceJson place, List<FragmentJson> title, List<SnippetJson> snippets) {}

    /** A place in the text. */
    public record SnippetJson(List<FragmentJson> fragments) {}

    /** A piece of plain text, not escaped for any output. */
    public record FragmentJson(String text, boolean match) {}

    /**
     * A value to narrow by.
     *
     * @param label what people call it
     */
    public record FacetJson(String value, String label, long count) {}

    static HitJson hit(SearchAnswer.Hit hit) {
        return new HitJson(
                hit.document() == null ? null : DocumentJson.of(hit.document()),
                PlaceJson.of(hit.place()),
                fragments(hit.title()),
                hit.snippets().stream()
                        .map(snippet -> new SnippetJson(fragments(snippet.fragments())))
                        .toList());
    }

    private static List<FragmentJson> fragments(List<SearchResult.Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> new FragmentJson(fragment.text(), fragment.match()))
                .toList();
    }
}
