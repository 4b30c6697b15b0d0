package org.schriftgut.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;

/**
 * Dossiers whose documents the search index still knows under an old access class.
 *
 * <p>A change of access puts the dossier here in its own transaction; until re-indexing ends, search leaves the class of
 * these documents out of account and asks the database instead.
 */
@Facade
public class StaleScopes {

    @PersistenceContext
    EntityManager entities;

    /** Marks a dossier; each mark counts, so that an older re-indexing cannot clear a newer one. */
    public void mark(UUID scope) {
        entities.createNativeQuery("insert into stale_scope as s (tenant_id, scope_id, changes) values (?1, ?2, 1)"
                        + " on conflict (tenant_id, scope_id) do update set changes = s.changes + 1")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, scope)
                .executeUpdate();
    }

    /** The marks of a dossier; 0 if it is not stale. Read before re-indexing begins. */
    public long marks(UUID scope) {
        var rows = entities.createNativeQuery("select changes from stale_scope where scope_id = ?1")
                .setParameter(1, scope)
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).longValue();
    }

    /** Clears a dossier unless it was marked again meanwhile. */
    public void clear(UUID scope, long marks) {
        entities.createNativeQuery("delete from stale_scope where scope_id = ?1 and changes = ?2")
                .setParameter(1, scope)
                .setParameter(2, marks)
                .executeUpdate();
    }
}
