package org.schriftgut.index;

import java.util.List;
import java.util.Map;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.search.index.SearchResult;

/**
 * What was found, as far as the person may see it.
 *
 * @param facets per field of {@code kind, type, year, unit, branch} its values with counts; units and branches by id
 * @param reading how the words were understood
 */
public record SearchAnswer(
        long total, List<Hit> hits, Map<String, List<SearchResult.FacetValue>> facets, SearchResult.Mode reading) {

    /**
     * One hit: either a document with the place it lies at, or a place.
     *
     * @param document null if a place was found
     * @param place the place found, or where the document lies
     * @param title the subject with the matches marked
     */
    public record Hit(
            DocumentView document,
            PlaceView place,
            List<SearchResult.Fragment> title,
            List<SearchResult.Snippet> snippets) {}
}
