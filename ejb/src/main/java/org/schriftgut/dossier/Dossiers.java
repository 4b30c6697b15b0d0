package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessDefinition;
import org.schriftgut.access.AccessRule;
import org.schriftgut.access.IdempotencyKeys;
import org.schriftgut.access.Right;
import org.schriftgut.access.Role;
import org.schriftgut.access.StaleScopes;
import org.schriftgut.access.Units;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Provenance;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;

/** Dossiers and what they are divided into: opening, changing, deciding who sees them. */
@Facade
public class Dossiers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Units units;

    @Inject
    FilePlans plans;

    @Inject
    PlaceRows rows;

    @Inject
    Numbers numbers;

    @Inject
    IdempotencyKeys idempotency;

    @Inject
    StaleScopes stale;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * Opens a dossier and gives it the next number of its entry.
     *
     * @throws Problem {@link Kind#NOT_FOUND} for an unknown entry, {@link Kind#WRONG_STATE} if no file may be opened there,
     *     {@link Kind#FORBIDDEN} if the caller could not work on it
     */
    public PlaceView open(OpenDossier command) {
        return get(idempotency.once(command.key(), "open-dossier", command, () -> openNew(command)));
    }

    /** Opens a case (or sub-dossier, volume, sub-case) inside a place the caller may change. */
    public PlaceView openInside(OpenCase command) {
        return get(idempotency.once(command.key(), "open-case", command, () -> openNew(command)));
    }

    /** A place the caller may see. */
    public PlaceView get(UUID id) {
        return rows.view(rows.readable(id));
    }

    /**
     * Changes the core metadata.
     *
     * @param readVersion the version the caller read last
     * @throws Problem {@link Kind#STALE} if somebody changed it since
     */
    public PlaceView change(UUID id, PlaceDetails details, long readVersion) {
        var place = rows.writable(id, Right.WRITE);
        rows.checkVersion(place, readVersion);
        var before = place.details();
        place.describe(details);
        place.changedAt = clock.instant();
        audit.record(
                Act.CHANGED,
                object(place),
                Changes.none()
                        .changed("subject", before.subject(), details.subject())
                        .changed("remark", before.remark(), details.remark())
                        .changed("keywords", before.keywords(), details.keywords())
                        .changed("medium", before.medium(), details.medium())
                        .changed("paperLocation", before.paperLocation(), details.paperLocation())
                        .changed("termFrom", before.termFrom(), details.termFrom())
                        .changed("termTo", before.termTo(), details.termTo()));
        jobs.enqueue(IndexWork.ENTRY, IndexWork.place(id), Lane.INTERACTIVE);
        entities.flush();
        return rows.view(place);
    }

    /**
     * Decides anew who may see a dossier with everything in it. Holds at once, for search too.
     *
     * @param openedTo units that may work on it besides the keeping unit
     */
    public PlaceView changeAccess(UUID id, AccessDefinition definition, Set<UUID> openedTo, long readVersion) {
        var dossier = rows.writable(id, Right.MANAGE);
        if (dossier.kind != PlaceKind.DOSSIER) {
            throw new Problem(Kind.INVALID, "Who may see a place is decided on its dossier");
        }
        rows.checkVersion(dossier, readVersion);
        openedTo.forEach(units::get);
        var before = access.rule(dossier.accessClassId);
        var after = AccessRule.of(definition, dossier.keepingUnitId, openedTo);
        if (before.equals(after)) {
            return rows.view(dossier);
        }
        var accessClass = access.classOf(after);
        dossier.changedAt = clock.instant();
        rows.moveToClass(dossier, accessClass);
        stale.mark(dossier.id());
        jobs.enqueue(IndexWork.DOSSIER, dossier.id(), Lane.NORMAL);
        audit.record(
                Act.ACCESS_CHANGED,
                object(dossier),
                Changes.none()
                        .changed("access", before.definition(), after.definition())
                        .changed("openedTo", List.copyOf(before.openedTo()), List.copyOf(after.openedTo())));
        return rows.view(dossier);
    }

    private UUID openNew(OpenDossier command) {
        var entry = plans.requireFiling(command.planEntry());
        var keeping = command.leadUnit() == null
                ? access.person().unit()
                : units.get(command.leadUnit()).id();
        var definition = command.access() == null ? AccessDefinition.UNIT_AND_SUPERIORS : command.access();
        var rule = AccessRule.of(definition, keeping, Set.of());
        if (!access.decide(Right.WRITE, rule).allowed()) {
            throw new Problem(Kind.FORBIDDEN, "You may not open files for this unit");
        }
        var place = fresh(PlaceKind.DOSSIER, command.details(), command.provenance());
        place.dossierId = place.id();
        place.depth = 1;
        place.planEntryId = entry.id();
        place.leadUnitId = keeping;
        place.keepingUnitId = keeping;
        place.accessClassId = access.classOf(rule);
        place.number = numbers.next("dossier", entry.id());
        place.referenceNumber = References.dossier(entry.code(), place.number);
        return store(place);
    }

    private UUID openNew(OpenCase command) {
        var parent = rows.writable(command.parent(), Right.WRITE);
        Nesting.check(parent, command.kind());
        rows.checkOpen(parent);
        var place = fresh(command.kind(), command.details(), command.provenance());
        place.parentId = parent.id();
        place.dossierId = parent.dossierId;
        place.depth = parent.depth + 1;
        place.leadUnitId = command.leadUnit() == null
                ? callersUnit(parent)
                : units.get(command.leadUnit()).id();
        place.keepingUnitId = parent.keepingUnitId;
        place.accessClassId = parent.accessClassId;
        place.number = numbers.next(command.kind().name(), parent.id());
        place.referenceNumber = References.inside(parent.referenceNumber, command.kind(), place.number);
        return store(place);
    }

    private UUID callersUnit(Place parent) {
        return Caller.current().isSystem() ? parent.leadUnitId : access.person().unit();
    }

    private Place fresh(PlaceKind kind, PlaceDetails details, Provenance provenance) {
        var place = new Place(ids.next());
        place.kind = kind;
        place.describe(details);
        place.state = PlaceState.OPEN;
        place.provenance = Provenance.orNone(provenance);
        if (!place.provenance.isNone()) {
            access.require(Role.RECORDS_MANAGER);
        }
        place.createdBy = access.person().id();
        place.createdAt = clock.instant();
        place.changedAt = place.createdAt;
        return place;
    }

    private UUID store(Place place) {
        entities.persist(place);
        entities.flush();
        audit.record(
                Act.CREATED,
                object(place),
                Changes.none()
                        .set("referenceNumber", place.referenceNumber)
                        .set("subject", place.subject)
                        .set("leadUnit", place.leadUnitId));
        jobs.enqueue(IndexWork.ENTRY, IndexWork.place(place.id()), Lane.INTERACTIVE);
        return place.id();
    }

    private static AuditObject object(Place place) {
        return new AuditObject(place.kind.name().toLowerCase(Locale.ROOT), place.id(), place.dossierId);
    }
}
