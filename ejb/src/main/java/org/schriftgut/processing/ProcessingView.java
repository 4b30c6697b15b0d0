package org.schriftgut.processing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An activity of the record of processing.
 *
 * @param code what people call it; it never changes
 * @param endedOn day since which it is carried out no more; null while it is
 * @param version for changes: what was read last
 */
public record ProcessingView(UUID id, String code, ProcessingDetails details, LocalDate endedOn, long version) {

    public boolean isEnded() {
        return endedOn != null;
    }
}
