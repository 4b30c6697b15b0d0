package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.fileplan.FilePlans;

/** The dossiers of a branch of the plan, for work that goes through all. */
@Facade
class BranchDossiers {

    static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    @Inject
    FilePlans plans;

    /** Ids of dossiers at an entry and below it after the given one. */
    public List<UUID> next(UUID entry, UUID after, int limit) {
        return entities.createQuery(
                        "select p.id from Place p where p.planEntryId in :entries and p.id > :after order by p.id",
                        UUID.class)
                .setParameter("entries", plans.branch(entry))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
