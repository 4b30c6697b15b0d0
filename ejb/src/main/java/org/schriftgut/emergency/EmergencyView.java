package org.schriftgut.emergency;

import java.time.Instant;
import java.util.UUID;

/**
 * An emergency access (R101), or the attempt at one.
 *
 * @param reference what was asked for, as it was typed
 * @param dossier what was opened; null where nothing was, whether or not there is something behind the reference
 * @param until when it ends by itself; null where nothing was opened
 * @param endedAt null unless somebody ended it before
 * @param holds whether it opens the dossier now
 * @param reviewedAt null until a privacy officer looked at it
 */
public record EmergencyView(
        UUID id,
        UUID account,
        String reference,
        UUID dossier,
        String reason,
        Instant openedAt,
        Instant until,
        Instant endedAt,
        UUID endedBy,
        boolean holds,
        Instant reviewedAt,
        UUID reviewedBy,
        String remark) {}
