package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.schriftgut.common.Caller;
import org.schriftgut.organisation.RecordsFiled;

/** A tenant keeps something from its first document on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FiledDocuments implements RecordsFiled {

    @PersistenceContext
    EntityManager entities;

    /** By tenant: rows that others share are visible, too. */
    @Override
    public boolean isAnyFiled() {
        return (boolean) entities.createNativeQuery("select exists (select 1 from document where tenant_id = ?1)")
                .setParameter(1, Caller.current().tenant())
                .getSingleResult();
    }
}
