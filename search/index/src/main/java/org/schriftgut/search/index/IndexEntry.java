package org.schriftgut.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be found.
 *
 * @param id unique in the index; putting the same id again replaces the entry
 * @param scope key of the group this entry belongs to; a query can declare whole scopes stale
 * @param accessToken the one token that decides who may see the entry
 * @param timeMillis milliseconds since 1970, the order of {@link IndexQuery.Sort#NEWEST}
 * @param title analysed in German, weighs more than the body
 * @param body analysed in German; the caller caps its length
 * @param keywords exact values by field, for filters and facets; {@link #REFERENCE} is special
 * @param stored values returned with a hit, not searchable
 */
public record IndexEntry(
        String id,
        String scope,
        String accessToken,
        long timeMillis,
        String title,
        String body,
        Map<String, List<String>> keywords,
        Map<String, String> stored) {

    /**
     * Keyword field for reference numbers. They are found from the search text in any spelling: case, spaces, dots,
     * slashes and dashes do not count, and the beginning of a number is enough.
     */
    public static final String REFERENCE = "reference";

    /** Keyword field for days, as {@code 2026-05-03}. They are found from the search text in every German spelling. */
    public static final String DATE = "date";

    /** Longest keyword in characters; Lucene refuses terms of more than 32,766 bytes. */
    static final int MAX_KEYWORD_CHARS = 8_000;

    /** Copies the maps; empty keyword values are dropped. */
    public IndexEntry {
        requireText(id, "id");
        requireText(scope, "scope");
        requireText(accessToken, "accessToken");
        if (IndexQuery.Access.ANY.equals(accessToken)) {
            throw new IllegalArgumentException("Reserved access token");
        }
        title = title == null ? "" : title;
        body = body == null ? "" : body;
        keywords = copy(keywords);
        stored = Map.copyOf(stored);
    }

    private static void requireText(String value, String name) {
        if (value == null || value.isBlank() || value.length() > MAX_KEYWORD_CHARS) {
            throw new IllegalArgumentException(name + " is empty or too long");
        }
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> keywords) {
        var copy = new LinkedHashMap<String, List<String>>();
        keywords.forEach((field, values) -> {
            requireText(field, "keyword field");
            var kept = new ArrayList<String>();
            for (var value : values) {
                if (!value.isEmpty()) {
                    kept.add(value.substring(0, Math.min(value.length(), MAX_KEYWORD_CHARS)));
                }
            }
            copy.put(field, List.copyOf(kept));
        });
        return Map.copyOf(copy);
    }
}
