package org.schriftgut.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.LoggedChanges;

/**
 * One act in the history of an object.
 *
 * @param actor display name, or null where the system acted
 * @param onBehalfOf display name of whom the actor stood in for, or null
 * @param erased whether the entry held more, which was erased since
 * @param position place in the log, or null while the entry waits for one
 */
public record HistoryEntry(
        UUID id,
        Instant at,
        String actor,
        String onBehalfOf,
        Act act,
        String objectKind,
        UUID objectId,
        List<FieldChange> changes,
        boolean erased,
        Long position) {

    /** Old and new value of a field; null where there was or is none. */
    public record FieldChange(String field, String before, String now) {}

    static List<FieldChange> changes(LoggedChanges logged) {
        return logged.fields().stream()
                .map(field -> new FieldChange(field.name(), field.before(), field.now()))
                .toList();
    }
}
