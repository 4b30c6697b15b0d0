package org.schriftgut.rights;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a share says, as the rules see it.
 *
 * @param unit unit of the other tenant that may read, with those below it
 * @param lastDay last day on which it holds
 */
public record ShareTerms(UUID id, UUID unit, LocalDate lastDay, boolean revoked) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !revoked && !day.isAfter(lastDay);
    }
}
