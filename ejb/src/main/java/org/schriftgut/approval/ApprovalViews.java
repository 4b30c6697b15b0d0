package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.schriftgut.common.Caller;

/** Shows a request to the caller, with what they may do about it. */
@ApplicationScoped
class ApprovalViews {

    @Inject
    ApprovalRights rights;

    @Inject
    Clock clock;

    ApprovalView of(ApprovalRow row) {
        var state = isOpen(row) && row.isExpired(clock.instant()) ? ApprovalState.EXPIRED : row.state;
        return new ApprovalView(
                row.id(),
                row.kind,
                row.read().values(),
                row.hex(),
                row.reason,
                state,
                row.askedBy,
                row.askedFor,
                row.askedAt,
                row.expiresAt,
                row.decidedBy,
                row.decidedAt,
                row.note,
                state == ApprovalState.ASKED && rights.callerMayDecide(row),
                mayWithdraw(row));
    }

    boolean mayWithdraw(ApprovalRow row) {
        return row.askedBy.equals(Caller.current().account()) && isOpen(row) && !row.isExpired(clock.instant());
    }

    private static boolean isOpen(ApprovalRow row) {
        return row.state == ApprovalState.ASKED || row.state == ApprovalState.APPROVED;
    }
}
