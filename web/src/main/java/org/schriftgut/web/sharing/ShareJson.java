package org.schriftgut.web.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.schriftgut.sharing.ShareState;
import org.schriftgut.sharing.ShareView;

/**
 * A share of a dossier with a unit of another authority.
 *
 * @param owner the authority whose dossier it is
 * @param guest the authority it is shared with
 * @param title reference and subject of the dossier when it was shared; missing once the share has ended
 */
public record ShareJson(
        UUID id,
        String owner,
        String guest,
        String guestUnit,
        String title,
        String legalGround,
        String purpose,
        LocalDate lastDay,
        ShareState state,
        Instant sharedAt,
        Instant revokedAt) {

    static ShareJson of(ShareView share) {
        return new ShareJson(
                share.id(),
                share.owner(),
                share.guest(),
                share.guestUnit(),
                share.isActive() ? share.title() : null,
                share.legalGround(),
                share.purpose(),
                share.lastDay(),
                share.state(),
                share.sharedAt(),
                share.revokedAt());
    }
}
