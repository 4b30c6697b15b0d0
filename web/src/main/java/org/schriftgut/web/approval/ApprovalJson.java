package org.schriftgut.web.approval;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.approval.ApprovalView;

/** A request for a second person. */
public record ApprovalJson(
        UUID id,
        String kind,
        Map<String, Object> content,
        String hash,
        String reason,
        String state,
        UUID askedBy,
        UUID askedFor,
        Instant askedAt,
        Instant expiresAt,
        UUID decidedBy,
        Instant decidedAt,
        String note,
        boolean mayDecide,
        boolean mayWithdraw) {

    static ApprovalJson of(ApprovalView view) {
        return new ApprovalJson(
                view.id(),
                view.kind(),
                view.content(),
                view.hash(),
                view.reason(),
                view.state().name(),
                view.askedBy(),
                view.askedFor(),
                view.askedAt(),
                view.expiresAt(),
                view.decidedBy(),
                view.decidedAt(),
                view.note(),
                view.mayDecide(),
                view.mayWithdraw());
    }
}
