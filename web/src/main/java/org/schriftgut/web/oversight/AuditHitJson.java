package org.schriftgut.web.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.oversight.AuditHit;

/**
 * An entry of the log as a search shows it: what was done to what, not by whom.
 *
 * @param fields names of the fields that changed
 * @param erased whether the entry held more, which was erased since
 * @param who who read it; only where readers of one record were asked for
 * @param position place in the log, once it has one
 */
public record AuditHitJson(
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
     * @param before what to send to go on; left out when nothing is left
     */
    public record FoundJson(List<AuditHitJson> items, UUID before) {}

    static AuditHitJson of(AuditHit hit) {
        return new AuditHitJson(
                hit.id(),
                hit.at(),
                hit.act(),
                hit.objectKind(),
                hit.objectId(),
                hit.fields(),
                hit.erased(),
                hit.who(),
                hit.position());
    }

    static FoundJson of(AuditHit.Found found) {
        return new FoundJson(found.hits().stream().map(AuditHitJson::of).toList(), found.before());
    }
}
