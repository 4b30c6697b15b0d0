package org.schriftgut.common;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a record came from when it was not made here; apart from who recorded it and when.
 *
 * <p>All parts may be null. Settable only by those who may take records over.
 */
@Embeddable
public record Provenance(
        @Column(name = "origin_system") String system,
        @Column(name = "origin_id") String sourceId,
        @Column(name = "origin_uuid") UUID uuid,
        @Column(name = "origin_author") String author,
        @Column(name = "origin_at") Instant at) {

    /** Made here. */
    public static final Provenance NONE = new Provenance(null, null, null, null, null);

    public boolean isNone() {
        return equals(NONE);
    }

    /** Null stands for "made here". */
    public static Provenance orNone(Provenance provenance) {
        return provenance == null ? NONE : provenance;
    }
}
