package org.schriftgut.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.fileplan.PlanLabels;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.search.index.SearchResult.FacetValue;
import org.schriftgut.web.search.SearchJson.FacetJson;

/** Puts names to the facet values that are ids: units and branches of the file plan. */
@ApplicationScoped
class FacetLabels {

    private static final String UNIT = "unit";
    private static final String BRANCH = "branch";

    @Inject
    Units units;

    @Inject
    PlanLabels plans;

    Map<String, List<FacetJson>> of(Map<String, List<FacetValue>> facets) {
        var labelled = new LinkedHashMap<String, List<FacetJson>>();
        facets.keySet().stream().sorted().forEach(field -> {
            var values = facets.get(field);
            labelled.put(field, labelled(values, names(field, values)));
        });
        return labelled;
    }

    private Map<UUID, String> names(String field, List<FacetValue> values) {
        return switch (values.isEmpty() ? "" : field) {
            case UNIT ->
                units.all().stream().collect(Collectors.toMap(UnitView::id, unit -> unit.code() + " " + unit.name()));
            case BRANCH ->
                plans.of(values.stream()
                        .map(value -> UUID.fromString(value.value()))
                        .toList());
            default -> Map.of();
        };
    }

    private static List<FacetJson> labelled(List<FacetValue> values, Map<UUID, String> names) {
        return values.stream()
                .map(value -> new FacetJson(value.value(), label(value.value(), names), value.count()))
                .toList();
    }

    private static String label(String value, Map<UUID, String> names) {
        return names.isEmpty() ? value : names.getOrDefault(UUID.fromString(value), value);
    }
}
