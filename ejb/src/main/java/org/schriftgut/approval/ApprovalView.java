package org.schriftgut.approval;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A request for a second person.
 *
 * @param content exactly what is to be done: texts, whole numbers, truth values, null, lists and maps of these
 * @param hash SHA-256 of the content's canonical JSON, in hex; whoever decides sends it back
 * @param reason why the asker wants it, or null
 * @param askedFor whom the asker acted for, or null
 * @param decidedBy null until somebody decided
 * @param note what the decider wrote, or null
 * @param mayDecide whether the caller may approve or decline it now
 * @param mayWithdraw whether the caller may take it back now
 */
public record ApprovalView(
        UUID id,
        String kind,
        Map<String, Object> content,
        String hash,
        String reason,
        ApprovalState state,
        UUID askedBy,
        UUID askedFor,
        Instant askedAt,
        Instant expiresAt,
        UUID decidedBy,
        Instant decidedAt,
        String note,
        boolean mayDecide,
        boolean mayWithdraw) {}
