package org.schriftgut.web.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.oversight.HistoryEntry;

/**
 * One act in the history of an object.
 *
 * @param actor display name; left out where the system acted
 * @param erased whether the entry held more, which was erased since
 * @param position place in the log, once it has one
 */
public record HistoryJson(
        UUID id,
        Instant at,
        String actor,
        Act act,
        String objectKind,
        UUID objectId,
        List<FieldChangeJson> changes,
        boolean erased,
        Long position) {

    /** Old and new value of a field; left out where there was or is none. */
    public record FieldChangeJson(String field, String before, String now) {}

    public static HistoryJson of(HistoryEntry entry) {
        return new HistoryJson(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.act(),
                entry.objectKind(),
                entry.objectId(),
                entry.changes().stream()
                        .map(change -> new FieldChangeJson(change.field(), change.before(), change.now()))
                        .toList(),
                entry.erased(),
                entry.position());
    }
}
