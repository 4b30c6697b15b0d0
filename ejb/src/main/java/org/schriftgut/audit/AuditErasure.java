package org.schriftgut.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Facade;

/**
 * Erases what was typed about one object from the log. Proofs go on holding: only hashes were ever in them.
 *
 * <p>Called in the transaction that uses the approval; {@code erase_content} in the database looks for that approval itself. Who
 * may ask, who may decide, and what hinders it is decided above.
 */
@Facade
public class AuditErasure {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    /**
     * Erases the typed part of all entries of the object, and the whole payload of those of format 1. An entry says so.
     *
     * @return how many entries lost something
     */
    public long erase(String objectKind, UUID object) {
        audit.record(
                Act.ERASED,
                AuditObject.of(objectKind, object),
                Changes.none().changedNumbers("positions", null, whole(objectKind, object)));
        entities.flush();
        return ((Number) entities.createNativeQuery("select erase_content(?1, ?2)", Long.class)
                        .setParameter(1, objectKind)
                        .setParameter(2, object)
                        .getSingleResult())
                .longValue();
    }

    /** Places of the entries that go as a whole: whoever verifies the log has to know them. */
    @SuppressWarnings("unchecked")
    private List<Long> whole(String objectKind, UUID object) {
        return entities.createNativeQuery(
                        "select position from audit_entry where object_kind = ?1 and object_id = ?2 and format = 1"
                                + " and payload is not null and position is not null order by position",
                        Long.class)
                .setParameter(1, objectKind)
                .setParameter(2, object)
                .getResultList();
    }
}
