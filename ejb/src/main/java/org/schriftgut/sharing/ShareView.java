package org.schriftgut.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.schriftgut.rights.ShareTerms;

/**
 * A share as both sides see it.
 *
 * @param owner name of the authority that shares
 * @param guest name of the authority it is shared with
 * @param guestUnit code and name of the unit there
 * @param title reference and subject of the dossier when it was shared
 * @param sharedBy account of the owner; the guest cannot resolve it
 * @param revokedAt null while nobody has revoked it
 */
public record ShareView(
        UUID id,
        UUID dossier,
        String owner,
        String guest,
        String guestUnit,
        String title,
        String legalGround,
        String purpose,
        LocalDate lastDay,
        ShareState state,
        UUID sharedBy,
        Instant sharedAt,
        Instant revokedAt,
        ShareTerms terms) {

    /** What is left for the guest when it has ended: that there was one, not of what. */
    ShareView withoutTitle() {
        return new ShareView(
                id,
                dossier,
                owner,
                guest,
                guestUnit,
                "",
                legalGround,
                "",
                lastDay,
                state,
                sharedBy,
                sharedAt,
                revokedAt,
                terms);
    }

    public boolean isActive() {
        return state == ShareState.ACTIVE;
    }
}
