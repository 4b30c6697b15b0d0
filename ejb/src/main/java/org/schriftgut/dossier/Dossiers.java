package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.IdempotencyKeys;
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
import org.schriftgut.identifier.IdentifierKind;
import org.schriftgut.identifier.Identifiers;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Protection;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.Role;

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
    Openings openings;

    @Inject
    IdempotencyKeys idempotency;

    @Inject
    PlaceDecisions decisions;

    @Inject
    Identifiers identifiers;

    @Inject
    BusinessReferences business;

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
        var place = rows.writable(id, RecordAct.CHANGE);
        rows.checkVersion(place, readVersion);
        var before = place.details();
        place.describe(details);
        place.changedAt = clock.instant();
        audit.record(
                Act.CHANGED,
                object(place),
                Changes.none()
                        .content("subject", before.subject(), details.subject())
                        .content("remark", before.remark(), details.remark())
                        .content("keywords", before.keywords(), details.keywords())
                        .changed("medium", before.medium(), details.medium())
                        .content("paperLocation", before.paperLocation(), details.paperLocation())
                        .changed("termFrom", before.termFrom(), details.termFrom())
                        .changed("termTo", before.termTo(), details.termTo()));
        jobs.enqueue(IndexWork.ENTRY, IndexWork.place(id), Lane.INTERACTIVE);
        entities.flush();
        return rows.view(place);
    }

    private UUID openNew(OpenDossier command) {
        openings.begin();
        var entry = plans.requireFiling(command.planEntry());
        var keeping = command.leadUnit() == null
                ? access.person().unit()
                : units.get(command.leadUnit()).id();
        var place = fresh(PlaceKind.DOSSIER, command.details(), command.provenance());
        place.dossierId = place.id();
        place.depth = 1;
        place.carrier = Carrier.DOSSIER;
        place.planEntryId = entry.id();
        place.leadUnitId = keeping;
        place.keepingUnitId = keeping;
        var rule = decisions.ofNew(place, entry.access(), command.access());
        if (!access.decide(Right.CREATE, rule).allowed()) {
            throw new Problem(Kind.FORBIDDEN, DossierFault.MAY_NOT_OPEN);
        }
        place.accessClassId = access.classOf(rule);
        if (PlaceRules.hasOwnNumbers(rule.definition())) {
            place.number = numbers.next("dossier-apart", entry.code());
            place.referenceNumber = References.dossierApart(entry.code(), place.number);
        } else {
            place.number = numbers.next("dossier", entry.code());
            place.referenceNumber = References.dossier(entry.code(), place.number);
        }
        return store(place);
    }

    private UUID openNew(OpenCase command) {
        var parent = rows.writable(command.parent(), RecordAct.OPEN_INSIDE);
        Nesting.check(parent, command.kind());
        var place = fresh(command.kind(), command.details(), command.provenance());
        place.parentId = parent.id();
        place.dossierId = parent.dossierId;
        place.depth = parent.depth + 1;
        place.leadUnitId = leadUnit(command, parent);
        place.keepingUnitId = parent.keepingUnitId;
        place.accessClassId = access.classOf(PlaceRules.inside(
                access.rule(parent.accessClassId), AccessSetting.INHERITED, Protection.NONE, place.leadUnitId));
        place.number = numbers.next(command.kind().name(), parent.id());
        place.referenceNumber = References.inside(parent.referenceNumber, command.kind(), place.number);
        return store(place);
    }

    /**
     * Who leads a new case. The caller's unit if it works on the dossier, that of the place around it otherwise; another
     * unit takes part by it, which is for those to decide who manage the place.
     */
    private UUID leadUnit(OpenCase command, Place parent) {
        var rule = access.rule(parent.accessClassId);
        if (command.leadUnit() == null) {
            var own = Caller.current().isSystem() ? null : access.person().unit();
            return own != null && access.worksOn(own, rule) ? own : parent.leadUnitId;
        }
        var named = units.get(command.leadUnit()).id();
        if (!named.equals(parent.leadUnitId)
                && !access.worksOn(named, rule)
                && !access.decide(Right.MANAGE, parent.accessClassId).allowed()) {
            throw new Problem(Kind.FORBIDDEN, DossierFault.OTHER_UNIT_DECIDED_ONLY);
        }
        return named;
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
        identifiers.ofPlace(place.id(), IdentifierKind.CURRENT, place.referenceNumber);
        identifiers.ofPlace(place.id(), IdentifierKind.LEGACY, place.provenance.sourceId());
        business.use(place);
        audit.record(
                Act.CREATED,
                object(place),
                Changes.none()
                        .content("referenceNumber", null, place.referenceNumber)
                        .content("subject", null, place.subject)
                        .set("leadUnit", place.leadUnitId));
        jobs.enqueue(IndexWork.ENTRY, IndexWork.place(place.id()), Lane.INTERACTIVE);
        return place.id();
    }

    private static AuditObject object(Place place) {
        return new AuditObject(place.kind.name().toLowerCase(Locale.ROOT), place.id(), place.dossierId);
    }
}
