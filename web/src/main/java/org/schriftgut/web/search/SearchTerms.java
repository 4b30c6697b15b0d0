package org.schriftgut.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.common.Paging;
import org.schriftgut.index.SearchRequest;
import org.schriftgut.web.shell.Links;

/**
 * What is looked for: words, and at most one value per way to narrow them. The address of a search page.
 *
 * @param narrowed chosen value by parameter, in the order of {@link #PARAMETERS}
 */
record SearchTerms(String words, Map<String, String> narrowed) {

    static final String KIND = "sorte";
    static final String TYPE = "art";
    static final String YEAR = "jahr";
    static final String UNIT = "einheit";
    static final String BRANCH = "zweig";

    /** Parameters of the address, and the fields of the index they narrow, in the order they are shown. */
    static final Map<String, String> PARAMETERS = parameters();

    private static Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(KIND, "kind");
        parameters.put(TYPE, "type");
        parameters.put(YEAR, "year");
        parameters.put(UNIT, "unit");
        parameters.put(BRANCH, "branch");
        return parameters;
    }

    static SearchTerms of(String words, Map<String, String> chosen) {
        var narrowed = new LinkedHashMap<String, String>();
        PARAMETERS.keySet().forEach(parameter -> {
            var value = chosen.get(parameter);
            if (value != null && !value.isBlank()) {
                narrowed.put(parameter, value.strip());
            }
        });
        return new SearchTerms(words == null ? "" : words.strip(), narrowed);
    }

    SearchTerms with(String parameter, String value) {
        var more = new LinkedHashMap<>(narrowed);
        more.put(parameter, value);
        return of(words, more);
    }

    SearchTerms without(String parameter) {
        var less = new LinkedHashMap<>(narrowed);
        less.remove(parameter);
        return of(words, less);
    }

    SearchTerms wordsOnly() {
        return of(words, Map.of());
    }

    boolean isEmpty() {
        return words.isEmpty() && narrowed.isEmpty();
    }

    /** Path and query of the page that shows this search. */
    String address() {
        var query = new ArrayList<String>();
        query.add("q=" + Links.encoded(words));
        narrowed.forEach((parameter, value) -> query.add(parameter + "=" + Links.encoded(value)));
        return "/ui/suche?" + String.join("&", query);
    }

    SearchRequest request(Paging paging) {
        return new SearchRequest(words, texts(KIND), texts(TYPE), texts(YEAR), ids(UNIT), ids(BRANCH), paging);
    }

    /** The chosen value as an id, if it is one. */
    Optional<UUID> id(String parameter) {
        try {
            return Optional.ofNullable(narrowed.get(parameter)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<String> texts(String parameter) {
        return Optional.ofNullable(narrowed.get(parameter)).map(List::of).orElse(List.of());
    }

    /** An address that names no id finds nothing, as one that names an unknown id. */
    private List<UUID> ids(String parameter) {
        return narrowed.containsKey(parameter) ? List.of(id(parameter).orElse(new UUID(0, 0))) : List.of();
    }
}
