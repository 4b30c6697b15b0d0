package org.schriftgut.rollout;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What surrounds the answers.
 *
 * @param units names of all units by code
 * @param people names by login
 * @param today the day as of which everything is worked out
 * @param template key of the template the department started from
 * @param arrived planned kinds of targets whose part has come, or whose lines are ticked off by hand
 * @param signedDocuments keys of documents that were signed
 * @param overruled ids of blocking checks that were overruled with a reason
 */
public record Surroundings(
        Unit unit,
        Map<String, String> units,
        Map<String, String> people,
        PlanBranch plan,
        LocalDate today,
        Optional<String> template,
        boolean planLoaded,
        boolean testAccepted,
        Set<String> arrived,
        List<String> signedDocuments,
        Set<String> overruled) {

    /**
     * @param parent code of the unit above; empty at the top
     * @param lead login; empty where nobody leads
     */
    public record Unit(String code, String name, String parent, int people, String lead, List<Unit> subunits) {

        Map<String, Object> values() {
            var values = new LinkedHashMap<String, Object>();
            values.put("key", code);
            values.put("code", code);
            values.put("name", name);
            values.put("people", (long) people);
            if (!parent.isEmpty()) {
                values.put("parent", parent);
            }
            if (!lead.isEmpty()) {
                values.put("lead", lead);
            }
            values.put("subunits", subunits.stream().map(Unit::values).toList());
            return values;
        }
    }
}
