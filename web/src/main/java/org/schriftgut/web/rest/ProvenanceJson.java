package org.schriftgut.web.rest;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.Provenance;

/**
 * Where a record came from that was not made here.
 *
 * @param at when it happened there
 */
public record ProvenanceJson(String system, String sourceId, UUID uuid, String author, Instant at) {

    public static ProvenanceJson of(Provenance provenance) {
        return provenance == null || provenance.isNone()
                ? null
                : new ProvenanceJson(
                        provenance.system(),
                        provenance.sourceId(),
                        provenance.uuid(),
                        provenance.author(),
                        provenance.at());
    }

    public static Provenance read(ProvenanceJson given) {
        return given == null ? null : new Provenance(given.system, given.sourceId, given.uuid, given.author, given.at);
    }
}
