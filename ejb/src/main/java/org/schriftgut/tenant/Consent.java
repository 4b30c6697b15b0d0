package org.schriftgut.tenant;

import java.util.UUID;

/**
 * On whose right lines are applied.
 *
 * @param approvedBy whose right it is; null for the system, and while it waits
 * @param second who agrees besides, where that is needed, or null
 * @param request by which somebody was asked; null where nobody had to be
 * @param isGiven whether the lines may be applied now; otherwise the request waits
 */
public record Consent(UUID approvedBy, UUID second, UUID request, boolean isGiven) {

    /** Nobody had to be asked. */
    public static Consent by(UUID person) {
        return new Consent(person, null, null, true);
    }

    public static Consent waiting(UUID request) {
        return new Consent(null, null, request, false);
    }
}
