package org.schriftgut.directory;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.AdvisoryLock;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.KeptCode;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.TenantLock;
import org.schriftgut.directory.ImportRun.Outcome;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.Power;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Role;

/** Compares, changes and keeps the protocol, each in one transaction: a run is done as a whole or not at all. */
@Facade
public class ImportRuns {

    private static final int MOST_SHOWN = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    TenantLock locks;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Groups groups;

    @Inject
    ImportSteps steps;

    @Inject
    Power power;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** The protocols, newest first, without their lines. */
    public List<ImportRun> all() {
        access.require(Role.ADMINISTRATOR);
        return entities
                .createQuery("select r from ImportRunRow r order by r.finishedAt desc, r.id desc", ImportRunRow.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList()
                .stream()
                .map(ImportRunRow::view)
                .toList();
    }

    /** @throws Problem {@link Kind#NOT_FOUND} */
    public ImportRun get(UUID id) {
        access.require(Role.ADMINISTRATOR);
        var row = id == null ? null : entities.find(ImportRunRow.class, id);
        if (row == null) {
            throw Problem.notFound(DirectoryFault.NO_RUN);
        }
        return row.view();
    }

    /** Whether none was tried by itself for so long. */
    boolean isDue(Duration interval) {
        var latest = clock.instant().minus(interval);
        return entities.createQuery(
                                "select count(r) from ImportRunRow r where r.startedBy is null and r.finishedAt > :latest",
                                Long.class)
                        .setParameter("latest", latest)
                        .getSingleResult()
                == 0;
    }

    ImportPlan plan(Content found, DirectorySettings settings) {
        access.require(Role.ADMINISTRATOR);
        return ImportPlanner.plan(found, known(), settings);
    }

    /**
     * Makes exactly the changes somebody saw, or, without a hash, those there are as long as they stay in the limit.
     *
     * @param hash of the plan that was confirmed by hand; null where nobody looked
     * @throws Problem {@link Kind#STALE} if there is something else to do by now
     */
    ImportRun run(Content found, DirectorySettings settings, String hash) {
        access.require(Role.ADMINISTRATOR);
        locks.hold(AdvisoryLock.DIRECTORY_IMPORT);
        var plan = plan(found, settings);
        if (hash != null && !plan.hash().equalsIgnoreCase(hash)) {
            throw new Problem(Kind.STALE, DirectoryFault.SOMETHING_ELSE_TO_DO);
        }
        if (plan.isBlocked()) {
            return note(Outcome.REFUSED, KeptCode.of(DirectoryFault.CIRCLE, List.of()), null);
        }
        if (hash == null && plan.leavingPercent() > settings.maxLeavingPercent()) {
            return note(
                    Outcome.REFUSED,
                    KeptCode.of(
                            DirectoryFault.TOO_MANY_LEAVE,
                            List.of(plan.leavingPercent(), settings.maxLeavingPercent())),
                    null);
        }
        if (plan.steps().isEmpty()) {
            return note(Outcome.NOTHING, null, null);
        }
        power.onTrust(() -> steps.take(plan.steps(), settings.role()));
        return note(Outcome.DONE, null, plan);
    }

    ImportRun failed(Problem refused) {
        access.require(Role.ADMINISTRATOR);
        return note(Outcome.FAILED, KeptCode.of(refused), null);
    }

    private ImportRun note(Outcome outcome, KeptCode reason, ImportPlan done) {
        var row = new ImportRunRow(ids.next());
        row.startedBy = Caller.current().account();
        row.finishedAt = clock.instant();
        row.outcome = outcome;
        row.reason = reason == null ? null : reason.text();
        row.lines = new String[0];
        if (done != null) {
            row.added = count(done, ImportStep.Act.ADD);
            row.changed = count(done, ImportStep.Act.CHANGE) + count(done, ImportStep.Act.REACTIVATE);
            row.deactivated = count(done, ImportStep.Act.DEACTIVATE);
            row.lines = done.steps().stream().map(ImportRunRow::text).toArray(String[]::new);
        }
        entities.persist(row);
        audit.record(
                Act.IMPORTED,
                AuditObject.of("directory", Caller.current().tenant()),
                Changes.none()
                        .set("run", row.id())
                        .set("outcome", outcome)
                        .set("added", row.added)
                        .set("changed", row.changed)
                        .set("deactivated", row.deactivated));
        entities.flush();
        return row.view();
    }

    private static int count(ImportPlan plan, ImportStep.Act act) {
        return Math.toIntExact(plan.count(act));
    }

    private Known known() {
        return new Known(
                units.all(),
                people.all(),
                groups.all(),
                entities.createQuery("select o from DirectoryObject o", DirectoryObject.class).getResultList().stream()
                        .map(DirectoryObject::link)
                        .toList());
    }
}
