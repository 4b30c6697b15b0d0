package org.schriftgut.sharing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.Decision;
import org.schriftgut.rights.ShareRules;
import org.schriftgut.tenant.TenantLife;
import org.schriftgut.tenant.Tenants;

/** Shares of the caller's own dossiers, as rows. */
@Facade
class OwnShares {

    static final int MOST_YEARS = 2;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    @Inject
    Places places;

    @Inject
    Access access;

    @Inject
    Tenants tenants;

    @Inject
    TenantLife life;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Refuses what cannot be shared before anybody asks another tenant. */
    PlaceView check(ShareDossier wanted) {
        var dossier = places.require(wanted.dossier(), RecordAct.SHARE);
        if (!ShareRules.isShareable(dossier.rule())) {
            throw new Problem(Kind.WRONG_STATE, SharingFault.NOT_SHAREABLE);
        }
        if (life.standing().deletion() != null) {
            throw new Problem(Kind.WRONG_STATE, SharingFault.DELETION_ASKED);
        }
        DisplayText.required("legalGround", wanted.legalGround(), 500);
        DisplayText.required("purpose", wanted.purpose(), 500);
        DisplayText.required("tenantKey", wanted.tenantKey(), 40);
        DisplayText.required("unitCode", wanted.unitCode(), 100);
        if (wanted.lastDay() == null
                || wanted.lastDay().isBefore(today())
                || wanted.lastDay().isAfter(latestDay())) {
            throw Problem.invalid("lastDay", SharingFault.LAST_DAY_INVALID, MOST_YEARS);
        }
        return dossier;
    }

    ShareView keep(ShareDossier wanted, GuestUnit guest) {
        var dossier = check(wanted);
        var row = new ShareRow();
        row.id = ids.next();
        row.owner = Caller.current().tenant();
        row.dossierId = dossier.id();
        row.guest = guest.tenant();
        row.guestUnitId = guest.unit();
        row.ownerName = tenants.current().name();
        row.guestName = guest.tenantName();
        row.guestUnitName = guest.unitName();
        row.dossierTitle = dossier.referenceNumber() + " " + dossier.subject();
        row.legalGround = DisplayText.required("legalGround", wanted.legalGround(), 500);
        row.purpose = DisplayText.required("purpose", wanted.purpose(), 500);
        row.lastDay = wanted.lastDay();
        row.sharedBy = access.person().id();
        row.sharedAt = clock.instant();
        entities.persist(row);
        jobs.enqueue(ShareNewsHandler.KIND, row.id, Lane.INTERACTIVE);
        audit.record(
                Act.SHARED,
                object(row),
                named(row)
                        .content("legalGround", null, row.legalGround)
                        .content("purpose", null, row.purpose)
                        .set("lastDay", row.lastDay));
        return row.view(today());
    }

    /** All shares of a dossier the caller may see, newest first. */
    List<ShareView> of(UUID dossier) {
        dossiers.get(dossier);
        return entities
                .createQuery(
                        "select s from ShareRow s where s.owner = :me and s.dossierId = :dossier"
                                + " order by s.sharedAt desc",
                        ShareRow.class)
                .setParameter("me", Caller.current().tenant())
                .setParameter("dossier", dossier)
                .getResultList()
                .stream()
                .map(row -> row.view(today()))
                .toList();
    }

    /** The tenant a share was made for, while nobody has revoked it. */
    Optional<UUID> guestOf(UUID id) {
        return Optional.ofNullable(entities.find(ShareRow.class, id))
                .filter(row -> row.revokedAt == null)
                .map(row -> row.guest);
    }

    Optional<ShareView> get(UUID id) {
        return Optional.ofNullable(entities.find(ShareRow.class, id)).map(row -> row.view(today()));
    }

    ShareView revoke(UUID dossier, UUID id) {
        places.require(dossier, RecordAct.REVOKE_SHARE);
        var row = id == null ? null : entities.find(ShareRow.class, id);
        // a share that was made for us is seen here, too
        if (row == null || !row.owner.equals(Caller.current().tenant()) || !row.dossierId.equals(dossier)) {
            throw Problem.notFound(SharingFault.NO_SHARE);
        }
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (row.revokedAt != null) {
            throw new Problem(Kind.WRONG_STATE, SharingFault.REVOKED);
        }
        row.revokedAt = clock.instant();
        row.revokedBy = access.person().id();
        audit.record(Act.SHARE_REVOKED, object(row), named(row));
        return row.view(today());
    }

    /** The decision for the unit a share was made for, about an object inside the dossier. */
    Decision reading(ShareView share, AccessRule dossier, AccessRule object) {
        return ShareRules.decideForUnit(share.terms(), dossier, object, today());
    }

    LocalDate latestDay() {
        return today().plusYears(MOST_YEARS);
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }

    private static AuditObject object(ShareRow row) {
        return new AuditObject("dossier", row.dossierId, row.dossierId);
    }

    private static Changes named(ShareRow row) {
        return Changes.none()
                .set("share", row.id)
                .content("authority", null, row.guestName)
                .content("unit", null, row.guestUnitName);
    }
}
