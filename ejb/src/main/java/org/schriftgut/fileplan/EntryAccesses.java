package org.schriftgut.fileplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessSettings;
import org.schriftgut.access.Auditors;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.organisation.Deputies;
import org.schriftgut.organisation.DeputyView;
import org.schriftgut.organisation.NameDeputy;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.AuditScope;
import org.schriftgut.rights.Protection;
import org.schriftgut.rights.Role;

/** Decides for whole branches of the plan who sees the dossiers in them. */
@Facade
public class EntryAccesses {

    /** Job: derive anew who sees the dossiers of a branch; the subject is the entry's id. */
    public static final String DERIVE = "derive-access";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessSettings settings;

    @Inject
    Auditors auditors;

    @Inject
    Deputies deputies;

    @Inject
    FilePlans plans;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    /**
     * Decides for an entry with all below it, as far as nothing narrower was decided there.
     *
     * <p>New dossiers follow at once. A job goes through those there are; each changes as a whole.
     *
     * @param wanted {@link AccessSetting#INHERITED} takes an own decision back; a personal definition without a person means
     *     whoever opened the dossier
     * @param readVersion version of the entry the caller read last
     */
    public EntryView change(UUID entry, AccessSetting wanted, long readVersion) {
        access.require(Role.RECORDS_MANAGER);
        settings.check(wanted);
        var found = locked(entry);
        if (found.version != readVersion) {
            throw new Problem(
                    Kind.STALE, FilePlanFault.ENTRY_CHANGED, plans.get(entry).code());
        }
        var before = OwnAccess.setting(found.own);
        if (!before.equals(wanted)) {
            found.own = OwnAccess.of(wanted, Protection.NONE);
            found.boundsAccess = true;
            entities.flush();
            jobs.enqueue(DERIVE, entry, Lane.NORMAL);
            audit.record(Act.ACCESS_CHANGED, AuditObject.of("fileplanentry", entry), settings.changes(before, wanted));
        }
        return plans.get(entry);
    }

    /**
     * Says what an auditor may read, and until when. What becomes more waits for a second person.
     *
     * <p>A scope by branch holds for new dossiers at once, for those there are when a job has gone through the branch.
     *
     * @return the request that has to be approved first; empty if the scopes hold now
     */
    public Optional<UUID> setScopes(UUID account, List<AuditScope> scopes) {
        access.require(Role.ADMINISTRATOR);
        var branches = scopes.stream()
                .map(AuditScope::branch)
                .filter(Objects::nonNull)
                .distinct()
                .map(this::locked)
                .toList();
        var request = auditors.setScopes(account, scopes);
        if (request.isEmpty()) {
            branches.forEach(this::bound);
        }
        return request;
    }

    /**
     * Names a deputy, as {@link Deputies#name}, for the whole plan or for branches of it.
     *
     * <p>A branch that never mattered for rights bounds dossiers that are there when a job has gone through it; until then the
     * deputy does not see them.
     */
    public DeputyView nameDeputy(NameDeputy command) {
        var branches = command.branches().stream().sorted().map(this::locked).toList();
        var deputy = deputies.name(command);
        branches.forEach(this::bound);
        return deputy;
    }

    /** From now on it matters for rights whether a dossier lies in this branch. */
    private void bound(FilePlanEntry branch) {
        if (!branch.boundsAccess) {
            branch.boundsAccess = true;
            entities.flush();
            jobs.enqueue(DERIVE, branch.id(), Lane.NORMAL);
        }
    }

    private FilePlanEntry locked(UUID id) {
        var entry = id == null ? null : entities.find(FilePlanEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            throw Problem.notFound(FilePlanFault.NO_ENTRY);
        }
        return entry;
    }
}
