package org.schriftgut.processing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which activities an entry of the file plan belongs to: those entered at it, or at the nearest entry above that has any. */
final class Coverage {

    private final Map<UUID, List<ProcessingView>> byEntry = new HashMap<>();
    private final Map<UUID, UUID> above;

    /**
     * @param activities ended ones cover nothing
     * @param above the entry above by entry; those at the top are not in it
     */
    Coverage(Collection<ProcessingView> activities, Map<UUID, UUID> above) {
        this.above = above;
        activities.stream().filter(activity -> !activity.isEnded()).forEach(activity -> activity.details()
                .branches()
                .forEach(entry ->
                        byEntry.computeIfAbsent(entry, at -> new ArrayList<>()).add(activity)));
    }

    /** Empty where none covers it. */
    List<ProcessingView> of(UUID entry) {
        for (var at = entry; at != null; at = above.get(at)) {
            var here = byEntry.get(at);
            if (here != null) {
                return List.copyOf(here);
            }
        }
        return List.of();
    }
}
