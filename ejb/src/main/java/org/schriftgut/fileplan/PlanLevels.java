package org.schriftgut.fileplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Levels of entries by walking up; each entry is walked once, however deep the plan. */
final class PlanLevels {

    private final Map<String, String> parents;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Set<String> cyclic = new HashSet<>();

    /** @param parents code to the code above, null at the top; a code that is no key is missing */
    PlanLevels(Map<String, String> parents) {
        this.parents = parents;
    }

    /** 1 at the top, 0 if the line upwards breaks off or never ends. */
    int of(String code) {
        var line = new LinkedHashSet<String>();
        var at = code;
        while (at != null && parents.containsKey(at) && !levels.containsKey(at) && line.add(at)) {
            at = parents.get(at);
        }
        int level;
        if (at == null) {
            level = 0;
        } else if (levels.containsKey(at)) {
            level = levels.get(at) == 0 ? -1 : levels.get(at);
        } else {
            level = -1;
            if (line.contains(at)) {
                markCycle(at);
            }
        }
        var downwards = new ArrayList<>(line);
        for (var i = downwards.size() - 1; i >= 0; i--) {
            level = level < 0 ? -1 : level + 1;
            levels.put(downwards.get(i), Math.max(level, 0));
        }
        return levels.getOrDefault(code, 0);
    }

    private void markCycle(String member) {
        var at = member;
        while (cyclic.add(at)) {
            at = parents.get(at);
        }
    }

    boolean isInCycle(String code) {
        of(code);
        return cyclic.contains(code);
    }
}
