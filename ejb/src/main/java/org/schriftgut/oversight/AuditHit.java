package org.schriftgut.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.Act;

/**
 * An entry as a search of the log shows it: what was done to what, not by whom.
 *
 * @param fields names of the fields that changed; their values stand in the object's own history
 * @param erased whether the entry held more, which was erased since
 * @param who who read it, with the one they stood in for: only where readers of one record were asked for, null otherwise
 * @param position place in the log, or null while the entry waits for one
 */
public record AuditHit(
        UUID id,
        Instant at,
        Act act,
        String objectKind,
        UUID objectId,
        List<String> fields,
        boolean erased,
        String who,
        Long position) {

    /**
     * A part of what was found, the newest first.
     *
     * @param before where to go on: the id to give with the next call; null when nothing is left
     */
    public record Found(List<AuditHit> hits, UUID before) {}
}
