package org.schriftgut.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.schriftgut.rights.ShareTerms;

/** Not a {@code TenantRow}: the guest sees it, too, so each query names the side it is asked for. */
@Entity
@Table(name = "dossier_share")
class ShareRow {

    @Id
    UUID id;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    UUID owner;

    @Column(name = "dossier_id", nullable = false, updatable = false)
    UUID dossierId;

    @Column(name = "guest_tenant_id", nullable = false, updatable = false)
    UUID guest;

    @Column(name = "guest_unit_id", nullable = false, updatable = false)
    UUID guestUnitId;

    @Column(name = "owner_name", nullable = false, updatable = false)
    String ownerName;

    @Column(name = "guest_name", nullable = false, updatable = false)
    String guestName;

    @Column(name = "guest_unit_name", nullable = false, updatable = false)
    String guestUnitName;

    @Column(name = "dossier_title", nullable = false, updatable = false)
    String dossierTitle;

    @Column(name = "legal_ground", nullable = false, updatable = false)
    String legalGround;

    @Column(nullable = false, updatable = false)
    String purpose;

    @Column(name = "last_day", nullable = false, updatable = false)
    LocalDate lastDay;

    @Column(name = "shared_by", nullable = false, updatable = false)
    UUID sharedBy;

    @Column(name = "shared_at", nullable = false, updatable = false)
    Instant sharedAt;

    @Column(name = "revoked_by")
    UUID revokedBy;

    @Column(name = "revoked_at")
    Instant revokedAt;

    ShareTerms terms() {
        return new ShareTerms(id, guestUnitId, lastDay, revokedAt != null);
    }

    ShareView view(LocalDate today) {
        var ended = revokedAt == null ? ShareState.EXPIRED : ShareState.REVOKED;
        return new ShareView(
                id,
                dossierId,
                ownerName,
                guestName,
                guestUnitName,
                dossierTitle,
                legalGround,
                purpose,
                lastDay,
                terms().holdsOn(today) ? ShareState.ACTIVE : ended,
                sharedBy,
                sharedAt,
                revokedAt,
                terms());
    }
}
