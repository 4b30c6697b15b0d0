package org.schriftgut.index;

import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Paging;

/**
 * What a person looks for. Within one list any value fits, the lists must all fit; an empty list does not narrow.
 *
 * @param text as typed; empty for everything, newest first
 * @param kinds kinds of place, or {@code DOCUMENT}
 * @param types kinds of document
 * @param units lead units
 * @param branches file plan entries, each with all below it
 */
public record SearchRequest(
        String text,
        List<String> kinds,
        List<String> types,
        List<String> years,
        List<UUID> units,
        List<UUID> branches,
        Paging paging) {

    public SearchRequest {
        text = text == null ? "" : text.strip();
        kinds = List.copyOf(kinds);
        types = List.copyOf(types);
        years = List.copyOf(years);
        units = List.copyOf(units);
        branches = List.copyOf(branches);
    }

    public static SearchRequest of(String text, Paging paging) {
        return new SearchRequest(text, List.of(), List.of(), List.of(), List.of(), List.of(), paging);
    }
}
