package org.schriftgut.search.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question to the index.
 *
 * <p>All words of {@code text} must occur. Quotes make a phrase, {@code wort*} matches beginnings, {@code -wort} and
 * {@code NOT wort} exclude. Nothing a person types is a syntax error. An empty text asks for every visible entry,
 * newest first.
 *
 * @param text what the person typed
 * @param filters per keyword field the accepted values: any of the values, all of the fields
 * @param facetFields keyword fields to count values of
 * @param access what the caller may see
 * @param offset number of hits to skip
 * @param limit number of hits to return, 0 for counts only; offset + limit is at most {@link #MAX_DEPTH}
 * @param sort order of the hits
 */
public record IndexQuery(
        String text,
        Map<String, List<String>> filters,
        Set<String> facetFields,
        Access access,
        int offset,
        int limit,
        Sort sort) {

    /** How deep a result can be paged. */
    public static final int MAX_DEPTH = 10_000;

    /** Order of the hits. */
    public enum Sort {
        /** Best match first. */
        RELEVANCE,
        /** Latest {@link IndexEntry#timeMillis()} first. */
        NEWEST
    }

    /** Copies the collections and checks the window. */
    public IndexQuery {
        text = text == null ? "" : text;
        filters = filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, filter -> List.copyOf(filter.getValue())));
        facetFields = Set.copyOf(facetFields);
        if (access == null || sort == null) {
            throw new IllegalArgumentException("access and sort are required");
        }
        if (offset < 0 || limit < 0 || (long) offset + limit > MAX_DEPTH) {
            throw new IllegalArgumentException("Window " + offset + "+" + limit + " exceeds " + MAX_DEPTH);
        }
    }

    /** The first {@code limit} hits for a text, by relevance, without filters or facets. */
    public static IndexQuery of(String text, Access access, int limit) {
        return new IndexQuery(text, Map.of(), Set.of(), access, 0, limit, Sort.RELEVANCE);
    }

    /**
     * What the caller may see: (token readable and scope not stale), or scope in {@code readableStaleScopes} but not one of
     * {@code hiddenEntries}, or one of {@code readableEntries}. It is part of the query, so totals, facets and fallbacks never
     * betray a hidden entry.
     *
     * @param readableTokens access tokens the caller may read
     * @param staleScopes scopes whose indexed tokens are out of date
     * @param readableStaleScopes those stale scopes the caller may read after all
     * @param hiddenEntries ids of entries in those scopes that the caller may not read
     * @param readableEntries ids of entries in other stale scopes that the caller may read
     */
    public record Access(
            Set<String> readableTokens,
            Set<String> staleScopes,
            Set<String> readableStaleScopes,
            Set<String> hiddenEntries,
            Set<String> readableEntries) {

        /** Stands for every token; refused as the token of an entry. */
        static final String ANY = "\u0000any";

        /** Copies the sets. */
        public Access {
            readableTokens = Set.copyOf(readableTokens);
            staleScopes = Set.copyOf(staleScopes);
            readableStaleScopes = Set.copyOf(readableStaleScopes);
            hiddenEntries = Set.copyOf(hiddenEntries);
            readableEntries = Set.copyOf(readableEntries);
        }

        /** Stale scopes are readable as a whole or not at all. */
        public Access(Set<String> readableTokens, Set<String> staleScopes, Set<String> readableStaleScopes) {
            this(readableTokens, staleScopes, readableStaleScopes, Set.of(), Set.of());
        }

        /** May read these tokens; nothing is stale. */
        public static Access tokens(String... readable) {
            return new Access(Set.of(readable), Set.of(), Set.of());
        }

        /** Sees every entry: for tests and for comparing the index with the caller's data. */
        public static Access everything() {
            return new Access(Set.of(ANY), Set.of(), Set.of());
        }

        boolean isEverything() {
            return readableTokens.contains(ANY);
        }
    }
}
