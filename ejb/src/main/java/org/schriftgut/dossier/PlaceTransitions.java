package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;

/**
 * Moves places from state to state, with the dossier locked against all who write in it.
 *
 * <p>What is closed or cancelled takes everything live in it along, so that nothing open lies in something closed. Nothing comes
 * back by itself: what was closed inside is reopened by itself, too.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlaceTransitions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    PlaceRows rows;

    @Inject
    ClosingChecks checks;

    @Inject
    FilePlans plans;

    @Inject
    Audit audit;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void suspend(UUID id) {
        move(id, RecordAct.SUSPEND, PlaceState.SUSPENDED, place -> {});
    }

    void resume(UUID id) {
        move(id, RecordAct.RESUME, PlaceState.OPEN, place -> place.workEndedOn = null);
    }

    /** @param day on which the matter was settled, not in the future */
    void endWork(UUID id, LocalDate day) {
        if (day.isAfter(OfficeTime.today(clock))) {
            throw Problem.invalid("day", LifecycleFault.DAY_AHEAD);
        }
        move(id, RecordAct.END_WORK, PlaceState.WORK_ENDED, place -> place.workEndedOn = day);
    }

    /**
     * z. d. A.: a place with everything live in it. What the plan says of retention today is kept with it.
     *
     * @throws Problem {@link Kind#WRONG_STATE} with what is still open in it
     */
    void close(UUID id) {
        var dossier = rows.lockDossier(rows.readable(id));
        var place = rows.writable(id, RecordAct.CLOSE);
        checks.requireReady(place);
        var says = plans.get(dossier.planEntryId).retention().effective();
        along(place, live -> {
            live.closedAt = clock.instant();
            live.closedBy = Caller.current().account();
            live.workEndedOn = live.workEndedOn == null ? OfficeTime.today(clock) : live.workEndedOn;
            live.retention = RetentionSnapshot.of(says);
            enter(live, PlaceState.CLOSED, null);
        });
    }

    /** Wiederaufnahme: a place by itself, with a reason; what it was closed under is forgotten, so the period starts anew. */
    void reopen(UUID id, String reason) {
        var why = DisplayText.required("reason", reason, 2000);
        rows.lockDossier(rows.readable(id));
        var place = rows.writable(id, RecordAct.REOPEN);
        place.closedAt = null;
        place.closedBy = null;
        place.workEndedOn = null;
        place.retention = null;
        enter(place, PlaceState.OPEN, why);
    }

    /** Storno: a place with everything live in it, with a reason. */
    void cancel(UUID id, String reason) {
        var why = DisplayText.required("reason", reason, 2000);
        rows.lockDossier(rows.readable(id));
        along(rows.writable(id, RecordAct.CANCEL), live -> {
            live.cancelledAt = clock.instant();
            live.cancelledBy = Caller.current().account();
            live.cancelReason = why;
            enter(live, PlaceState.CANCELLED, why);
        });
    }

    private void move(UUID id, RecordAct act, PlaceState after, Consumer<Place> change) {
        rows.lockDossier(rows.readable(id));
        var place = rows.writable(id, act);
        change.accept(place);
        enter(place, after, null);
    }

    /** The place and all live places in it; nobody opens another one meanwhile, as the dossier is locked. */
    private void along(Place place, Consumer<Place> change) {
        change.accept(place);
        for (var id : inside(place.id())) {
            var inner = entities.find(Place.class, id);
            entities.refresh(inner, LockModeType.PESSIMISTIC_WRITE);
            if (inner.state.isLive()) {
                change.accept(inner);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> inside(UUID id) {
        return entities.createNativeQuery(
                        "with recursive inside as (select id, depth from place where parent_id = ?1"
                                + " union all select p.id, p.depth from place p join inside i on p.parent_id = i.id)"
                                + " select id from inside order by depth, id",
                        UUID.class)
                .setParameter(1, id)
                .getResultList();
    }

    private void enter(Place place, PlaceState after, String reason) {
        var before = place.state;
        place.state = after;
        place.changedAt = clock.instant();
        entities.flush();
        audit.record(
                Act.CHANGED,
                new AuditObject(place.kind.name().toLowerCase(Locale.ROOT), place.id(), place.dossierId),
                Changes.none().changed("state", before, after).content("reason", null, reason));
        jobs.enqueue(IndexWork.ENTRY, IndexWork.place(place.id()), Lane.INTERACTIVE);
    }
}
