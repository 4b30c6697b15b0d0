package org.schriftgut.fileplan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Facade;

/** What file plan entries are called, for lists that name many of them. */
@Facade
public class PlanLabels {

    @PersistenceContext
    EntityManager entities;

    /** Code and title by id. Unknown ids are left out. */
    public Map<UUID, String> of(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select e.entry.id, e.code, e.title from EntryStatement e where e.untilVersion is null"
                                + " and e.entry.id in :ids",
                        Object[].class)
                .setParameter("ids", entries)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> row[1] + " " + row[2]));
    }
}
