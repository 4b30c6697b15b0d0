package org.schriftgut.search.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schriftgut.search.index.IndexQuery.Access;
import org.schriftgut.search.index.SearchResult.Hit;

/** Entries and queries of which only the named values matter. */
final class Entries {

    private Entries() {}

    static IndexEntry titled(String id, String title) {
        return entry(id, "scope", "open", title, "");
    }

    static IndexEntry withBody(String id, String body) {
        return entry(id, "scope", "open", "Vermerk", body);
    }

    static IndexEntry entry(String id, String scope, String token, String title, String body) {
        return new IndexEntry(id, scope, token, 0, title, body, Map.of(), Map.of());
    }

    static IndexEntry at(IndexEntry entry, long timeMillis) {
        return new IndexEntry(
                entry.id(),
                entry.scope(),
                entry.accessToken(),
                timeMillis,
                entry.title(),
                entry.body(),
                entry.keywords(),
                entry.stored());
    }

    static IndexEntry tagged(IndexEntry entry, String field, String... values) {
        var keywords = new java.util.HashMap<>(entry.keywords());
        keywords.put(field, List.of(values));
        return new IndexEntry(
                entry.id(),
                entry.scope(),
                entry.accessToken(),
                entry.timeMillis(),
                entry.title(),
                entry.body(),
                keywords,
                entry.stored());
    }

    static SearchResult search(SearchIndex index, String text) {
        return index.find(IndexQuery.of(text, Access.everything(), 10));
    }

    static List<String> ids(SearchIndex index, String text) {
        return ids(search(index, text));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(Hit::id).toList();
    }

    static SearchResult facets(SearchIndex index, Access access, Map<String, List<String>> filters, String... fields) {
        return index.find(new IndexQuery("", filters, Set.of(fields), access, 0, 10, IndexQuery.Sort.RELEVANCE));
    }

    /** A note as users of other products searched for it in vain. */
    static String fault(String path) throws IOException {
        try (var in = Entries.class.getResourceAsStream("/faults/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
