package org.schriftgut.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Sha256;

/** What may be shown once, at whichever node; kept as a hash, in a transaction of its own, for as long as it would be taken. */
@Facade
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class UsedOnce {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Whether this is the first time.
     *
     * @param what with the word for its kind in front, so that two kinds do not meet
     * @param ends after which it is refused anyway
     */
    public boolean use(String what, Instant ends) {
        return entities.createNativeQuery(
                                "insert into used_once (key, ends_at) values (?1, ?2) on conflict (key) do nothing")
                        .setParameter(1, Sha256.of(what))
                        .setParameter(2, ends)
                        .executeUpdate()
                > 0;
    }

    void forgetEnded() {
        entities.createNativeQuery("delete from used_once where ends_at < ?1")
                .setParameter(1, clock.instant())
                .executeUpdate();
    }
}
