package org.schriftgut.fileplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.dossiertype.DossierTypeView;
import org.schriftgut.dossiertype.DossierTypes;
import org.schriftgut.dossiertype.TypeRules;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;

/** Where the plan names which file type. */
@Facade
public class PlanTypes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DossierTypes types;

    @Inject
    Jobs jobs;

    /**
     * A type and how often the plan names it.
     *
     * @param entries number of entries that name it
     */
    public record NamedType(DossierTypeView type, long entries) {}

    /** All types, by name; also those the plan does not name. */
    public List<NamedType> all() {
        var counts = new HashMap<String, Long>();
        entities.createQuery(
                        "select e.dossierType, count(e) from EntryStatement e where e.untilVersion is null"
                                + " and e.dossierType is not null group by e.dossierType",
                        Object[].class)
                .getResultStream()
                .forEach(row -> counts.merge(TypeRules.key((String) row[0]), (Long) row[1], Long::sum));
        return types.all().stream()
                .map(type -> new NamedType(type, counts.getOrDefault(TypeRules.key(type.name()), 0L)))
                .toList();
    }

    /**
     * Has the dossiers of every entry that names the type go through what was decided about it.
     *
     * <p>Waits for an import that is under way: it looked at what was decided before.
     */
    public void derive(UUID type) {
        entities.createQuery("select p from FilePlan p", FilePlan.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        var key = TypeRules.key(types.get(type).name());
        var naming = entities
                .createQuery(EntryStatement.HOLDING + " and e.dossierType is not null", EntryStatement.class)
                .getResultList()
                .stream()
                .filter(entry -> TypeRules.key(entry.dossierType).equals(key))
                .toList();
        PlanTree.tops(naming).forEach(entry -> jobs.enqueue(EntryAccesses.DERIVE, entry.entryId(), Lane.NORMAL));
    }
}
