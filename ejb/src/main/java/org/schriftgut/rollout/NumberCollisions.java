package org.schriftgut.rollout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Types whose reference numbers can meet: a pattern without the plan code tells files apart by the number alone, and two series that
 * read alike then meet. Exceptions count on their own; the default of the authority is looked at by checks.
 */
final class NumberCollisions {

    private static final String DEFAULT = "default";

    private record Series(String name, String of) {}

    private final Map<String, Object> answers;
    private final List<Map<String, Object>> rows;
    private final Map<String, Map<String, Object>> own = new HashMap<>();

    NumberCollisions(Map<String, Object> answers, List<Map<String, Object>> rows) {
        this.answers = answers;
        this.rows = rows;
        Values.rows(answers.get("D10")).forEach(row -> own.put(Values.text(row.get("type")), row));
    }

    List<String> names() {
        var found = new TreeSet<String>();
        var series = new HashMap<String, List<Series>>();
        for (var row : rows) {
            var exception = own.get(Values.text(row.get("key")));
            var pattern = Values.text(Values.map(exception == null ? answers.get("D07") : exception.get("pattern"))
                    .get("text"));
            if (pattern.isEmpty() || pattern.contains("{ap}")) {
                continue;
            }
            var name = Values.text(row.get("name"));
            if (exception != null
                    && Set.of("entry", "entryYear").contains(Values.text(exception.get("counter")))
                    && Values.list(row.get("D04")).size() > 1) {
                found.add(name);
            }
            var alike =
                    series.computeIfAbsent(pattern.replaceAll("\\{lfd(:\\d)?\\}", "{lfd}"), shape -> new ArrayList<>());
            for (var other : alike) {
                if (exception != null || !other.of().equals(DEFAULT)) {
                    found.add(name);
                    found.add(other.name());
                }
            }
            alike.add(new Series(name, exception == null ? DEFAULT : Values.text(row.get("key"))));
        }
        return List.copyOf(found);
    }
}
