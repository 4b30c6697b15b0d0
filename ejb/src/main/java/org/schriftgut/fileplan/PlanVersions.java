package org.schriftgut.fileplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.PlanEdition.Wanted;
import org.schriftgut.rights.Role;

/**
 * The versions of the plan, and publishing the next one. Entries keep their ids, whatever they are called and wherever they stand; so
 * dossiers stay where they are, with the numbers they have.
 */
@Facade
public class PlanVersions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    PlanPublishing publishing;

    /** All versions, newest first. */
    public List<PlanVersionView> all() {
        return entities.createQuery("select v from PlanVersion v order by v.number desc", PlanVersion.class)
                .getResultStream()
                .map(PlanVersions::view)
                .toList();
    }

    /**
     * What a version says, each entry after the one above it.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public List<StatedEntry> at(long number) {
        require(number);
        var said = entities.createQuery(
                        "select e from EntryStatement e join fetch e.entry where e.sinceVersion <= :number"
                                + " and (e.untilVersion is null or e.untilVersion > :number)",
                        EntryStatement.class)
                .setParameter("number", number)
                .getResultList();
        return PlanTree.inOrder(said).stream().map(StatedEntry::of).toList();
    }

    /** What the newest version says, each entry after the one above it. */
    public List<StatedEntry> now() {
        return PlanTree.inOrder(publishing.holding()).stream()
                .map(StatedEntry::of)
                .toList();
    }

    /**
     * Publishes the next version: it says of these entries what they are to be, of all others what the version before says.
     * Changes nothing if nothing is new.
     *
     * @param changes at most one for each entry; new entries come after their neighbours, in this order
     * @return the version that holds now
     * @throws Problem {@link Kind#INVALID} with what is wrong, {@link Kind#TAKEN} if two entries would have one code
     */
    public PlanVersionView publish(List<EntryChange> changes) {
        access.require(Role.RECORDS_MANAGER);
        var plan = publishing.locked();
        var stored = PlanTree.inOrder(publishing.holding());
        var wanted = new LinkedHashMap<UUID, Wanted>();
        stored.forEach(held -> wanted.put(held.entryId(), Wanted.asItIs(held)));
        for (var change : changes) {
            var known = wanted.get(change.entry());
            var entry = known == null ? new FilePlanEntry(change.entry(), plan.id()) : known.entry();
            wanted.put(change.entry(), new Wanted(entry, change.parent(), EntryCheck.clean(change.values())));
        }
        var edition = PlanEdition.of(List.copyOf(wanted.values()), stored);
        check(wanted, edition);
        edition.fresh().forEach(now -> note(edition.before().get(now.entryId()), now));
        publishing.publish(plan, edition.fresh(), edition.before());
        return view(require(publishing.newest(plan)));
    }

    private static void check(Map<UUID, Wanted> wanted, PlanEdition edition) {
        var codes = new HashMap<String, UUID>();
        for (var entry : wanted.values()) {
            if (entry.parent() != null && !wanted.containsKey(entry.parent())) {
                throw Problem.notFound(FilePlanFault.NO_ENTRY);
            }
            if (codes.put(entry.values().code(), entry.entry().id()) != null) {
                throw new Problem(
                        Kind.TAKEN, FilePlanFault.CODE_TAKEN, entry.values().code());
            }
        }
        var hanging = edition.statements().stream().map(EntryStatement::entryId).collect(Collectors.toSet());
        wanted.values().stream()
                .filter(entry -> !hanging.contains(entry.entry().id()))
                .findFirst()
                .ifPresent(entry -> {
                    throw Problem.invalid(
                            "parent", FilePlanFault.PARENT_CYCLE, entry.values().code());
                });
        if (edition.statements().stream().anyMatch(statement -> statement.level > PlanCheck.MAX_DEPTH)) {
            throw Problem.invalid("parent", FilePlanFault.TOO_DEEP, PlanCheck.MAX_DEPTH);
        }
    }

    private void note(EntryStatement before, EntryStatement now) {
        var fields = before == null ? Map.<String, Object>of() : before.values().fields();
        var changes = Changes.none()
                .content("code", before == null ? null : before.code, now.code)
                .changed("parent", before == null ? null : before.parentId, now.parentId);
        now.values().fields().forEach((field, value) -> changes.content(field, fields.get(field), value));
        var act = before == null ? Act.CREATED : Act.CHANGED;
        if (!changes.isEmpty()) {
            audit.record(act, AuditObject.of("fileplanentry", now.entryId()), changes);
        }
    }

    private PlanVersion require(long number) {
        return entities.createQuery("select v from PlanVersion v where v.number = :number", PlanVersion.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(FilePlanFault.NO_VERSION));
    }

    private static PlanVersionView view(PlanVersion version) {
        return new PlanVersionView(version.number, version.publishedAt, version.publishedBy);
    }
}
