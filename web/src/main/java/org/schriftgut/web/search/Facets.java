package org.schriftgut.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.index.SearchAnswer;
import org.schriftgut.search.index.SearchResult.FacetValue;
import org.schriftgut.web.records.Trails;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Ways to narrow a search, by name. */
@RequestScoped
class Facets {

    private static final int MAX_SHOWN = 12;

    @Inject
    Shell shell;

    @Inject
    Names names;

    @Inject
    FilePlans plans;

    List<SearchPage.Facet> of(SearchTerms terms, SearchAnswer answer) {
        var facets = new ArrayList<SearchPage.Facet>();
        SearchTerms.PARAMETERS.forEach((parameter, field) -> {
            var values = values(terms, parameter, answer.facets().getOrDefault(field, List.of()));
            if (!values.isEmpty()) {
                facets.add(new SearchPage.Facet(parameter, title(parameter), values));
            }
        });
        return facets;
    }

    /** The chosen values, each with the search without it. */
    List<SearchPage.Chip> chips(SearchTerms terms) {
        return terms.narrowed().keySet().stream()
                .map(parameter -> new SearchPage.Chip(
                        title(parameter) + ": " + chosenLabel(terms, parameter),
                        terms.without(parameter).address()))
                .toList();
    }

    String title(String parameter) {
        return shell.texts().get("suche.facette." + parameter);
    }

    String chosenLabel(SearchTerms terms, String parameter) {
        var value = terms.narrowed().get(parameter);
        if (!parameter.equals(SearchTerms.BRANCH)) {
            return label(parameter, value);
        }
        try {
            return terms.id(parameter).map(plans::get).map(Trails::title).orElse(value);
        } catch (Problem unknown) {
            return value; // an address of long ago
        }
    }

    private List<SearchPage.Facet.Value> values(SearchTerms terms, String parameter, List<FacetValue> counted) {
        var chosen = terms.narrowed().get(parameter);
        if (parameter.equals(SearchTerms.BRANCH)) {
            return branches(terms, counted);
        }
        var shown = parameter.equals(SearchTerms.YEAR)
                ? counted.stream()
                        .sorted(Comparator.comparing(FacetValue::value).reversed())
                        .toList()
                : counted;
        return shown.stream()
                .limit(MAX_SHOWN)
                .map(value -> new SearchPage.Facet.Value(
                        label(parameter, value.value()),
                        value.count(),
                        value.value().equals(chosen)
                                ? terms.without(parameter).address()
                                : terms.with(parameter, value.value()).address(),
                        value.value().equals(chosen)))
                .toList();
    }

    /** One level of the plan at a time: the main groups, or the chosen entry and what lies below it. */
    private List<SearchPage.Facet.Value> branches(SearchTerms terms, List<FacetValue> counted) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counted.forEach(value -> counts.put(value.value(), value.count()));
        return level(terms).stream()
                .filter(entry -> counts.containsKey(entry.id().toString()))
                .limit(MAX_SHOWN * 2L)
                .map(entry -> branch(terms, entry, counts.get(entry.id().toString())))
                .toList();
    }

    private List<EntryView> level(SearchTerms terms) {
        var chosen = terms.id(SearchTerms.BRANCH);
        if (chosen.isEmpty()) {
            return plans.roots();
        }
        try {
            var level = new ArrayList<EntryView>();
            level.add(plans.get(chosen.get()));
            level.addAll(plans.children(chosen.get()));
            return level;
        } catch (Problem unknown) {
            return plans.roots();
        }
    }

    private static SearchPage.Facet.Value branch(SearchTerms terms, EntryView entry, long count) {
        var isChosen = terms.id(SearchTerms.BRANCH).filter(entry.id()::equals).isPresent();
        var href = isChosen
                ? terms.without(SearchTerms.BRANCH)
                : terms.with(SearchTerms.BRANCH, entry.id().toString());
        return new SearchPage.Facet.Value(Trails.title(entry), count, href.address(), isChosen);
    }

    private String label(String parameter, String value) {
        return switch (parameter) {
            case SearchTerms.KIND -> kind(value);
            case SearchTerms.UNIT -> unit(value);
            default -> value;
        };
    }

    private String kind(String value) {
        if (value.equals("DOCUMENT")) {
            return shell.texts().get("suche.sorte.DOCUMENT");
        }
        return List.of(PlaceKind.values()).stream()
                .filter(kind -> kind.name().equals(value))
                .findFirst()
                .map(kind -> shell.texts().of(kind))
                .orElse(value);
    }

    private String unit(String value) {
        try {
            return names.unit(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
