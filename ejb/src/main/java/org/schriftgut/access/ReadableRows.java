package org.schriftgut.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.common.Paging;

/**
 * Lists rows that name an access class as {@code accessClassId}. They are counted by class first: what is listed then is asked
 * for with the few classes that occur there, not with the thousands a person may read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReadableRows {

    /**
     * Part of a list.
     *
     * @param total readable rows in all
     */
    public record Found<T>(List<T> rows, long total) {}

    @PersistenceContext
    EntityManager entities;

    /**
     * Those of the caller among the rows that fit.
     *
     * @param type entity with an {@code accessClassId}; the condition and the order call it {@code r}
     * @param condition HQL with named parameters
     * @param classes which the rows may have: as a rule {@link Access#readableClasses}
     */
    public <T> Found<T> page(
            Class<T> type,
            String condition,
            Map<String, ?> parameters,
            Set<UUID> classes,
            String order,
            Paging paging) {
        var from = " from " + type.getSimpleName() + " r where " + condition;
        var counts = new HashMap<UUID, Long>();
        var counting = entities.createQuery(
                "select r.accessClassId, count(r)" + from + " group by r.accessClassId", Object[].class);
        parameters.forEach(counting::setParameter);
        counting.getResultList().forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        counts.keySet().retainAll(classes);
        if (counts.isEmpty()) {
            return new Found<>(List.of(), 0);
        }
        var listing =
                entities.createQuery("select r" + from + " and " + Access.readable("r") + " order by " + order, type);
        parameters.forEach(listing::setParameter);
        var rows = listing.setParameter("classes", counts.keySet().toArray(UUID[]::new))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        return new Found<>(
                rows, counts.values().stream().mapToLong(count -> count).sum());
    }
}
