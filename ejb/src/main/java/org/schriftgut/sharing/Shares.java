package org.schriftgut.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.Decision;
import org.schriftgut.rights.ShareRules;
import org.schriftgut.tenant.Tenants;

/** Shares of the caller's own dossiers with units of other tenants. Not one transaction: each of them serves one tenant. */
@ApplicationScoped
public class Shares {

    @Inject
    OwnShares own;

    @Inject
    GuestSide guests;

    @Inject
    Tenants tenants;

    /**
     * Shares a dossier the caller manages.
     *
     * @throws Problem {@link Kind#NOT_FOUND} for a dossier the caller may not see, and, as one answer, for every pair of
     *     authority and unit that is not there; {@link Kind#WRONG_STATE} for what cannot be shared; {@link Kind#INVALID}
     *     without ground, purpose or a day within two years
     */
    public ShareView share(ShareDossier wanted) {
        own.check(wanted);
        var key = wanted.tenantKey().strip().toLowerCase(Locale.ROOT);
        var guest = tenants.idOfKey(key)
                .filter(tenant -> !tenant.equals(Caller.current().tenant()))
                .flatMap(tenant -> Caller.system(tenant)
                        .call(() -> guests.unit(wanted.unitCode().strip())))
                .orElseThrow(() -> new Problem(Kind.NOT_FOUND, SharingFault.NO_SUCH_UNIT));
        return own.keep(wanted, guest);
    }

    /** All shares of a dossier the caller may see, newest first. */
    public List<ShareView> of(UUID dossier) {
        return own.of(dossier);
    }

    /** Ends a share at once. @throws Problem NOT_FOUND, FORBIDDEN, WRONG_STATE if it is revoked already */
    public ShareView revoke(UUID dossier, UUID share) {
        return own.revoke(dossier, share);
    }

    /** A share that the caller's tenant made or received, for naming it where it is the reason. */
    public Optional<ShareView> get(UUID share) {
        return own.get(share);
    }

    /** Whether a dossier with this rule can be shared at all: not a circle, nor personal or classified. */
    public boolean isShareable(AccessRule dossier) {
        return ShareRules.isShareable(dossier);
    }

    /** The last day on which a share made today may end. */
    public LocalDate latestDay() {
        return own.latestDay();
    }

    /** What a share gives to its unit on an object inside the dossier, with the proof. */
    public Decision reading(ShareView share, AccessRule dossier, AccessRule object) {
        return own.reading(share, dossier, object);
    }
}
