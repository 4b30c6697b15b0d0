package org.schriftgut.harness;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import org.schriftgut.common.Facade;

/** A facade that does what a test says, for {@link HarnessTest}. */
@Facade
class Steps {

    @PersistenceContext
    EntityManager entities;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Transactional(Transactional.TxType.MANDATORY)
    void inSomebodyElses(Runnable work) {
        work.run();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void apart(Runnable work) {
        work.run();
    }

    Object key() {
        return transaction.getTransactionKey();
    }

    /** What the database says to a question with one answer. */
    Object ask(String sql) {
        return entities.createNativeQuery(sql).getSingleResult();
    }

    void afterCommit(Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    work.run();
                }
            }
        });
    }
}
