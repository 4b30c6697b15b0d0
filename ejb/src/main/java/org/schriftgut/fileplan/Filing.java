package org.schriftgut.fileplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Where dossiers may be opened on a day: in the plan as it is, and as a file would make it. */
final class Filing {

    private final Map<String, PlanEntry> stored = new HashMap<>();
    private final Map<String, PlanEntry> planned = new HashMap<>();
    private final LocalDate day;

    Filing(Collection<PlanEntry> stored, Collection<PlanEntry> read, LocalDate day) {
        this.day = day;
        stored.forEach(entry -> this.stored.put(entry.code(), entry));
        planned.putAll(this.stored); // entries that the file does not name stay
        read.forEach(entry -> planned.put(entry.code(), entry));
    }

    /** Whether dossiers may be opened under the entry now, and no more then. */
    boolean stopsAt(String code) {
        return isOpen(stored, code) && !isOpen(planned, code);
    }

    private boolean isOpen(Map<String, PlanEntry> plan, String code) {
        var entry = plan.get(code);
        if (entry == null || !entry.values().filing() || !isValid(entry.values())) {
            return false;
        }
        var seen = new HashSet<String>();
        for (var at = entry; at != null && seen.add(at.code()); at = plan.get(at.parentCode())) {
            if (at.values().retired()) {
                return false;
            }
        }
        return true;
    }

    private boolean isValid(EntryValues values) {
        return (values.validFrom() == null || !day.isBefore(values.validFrom()))
                && (values.validTo() == null || !day.isAfter(values.validTo()));
    }
}
