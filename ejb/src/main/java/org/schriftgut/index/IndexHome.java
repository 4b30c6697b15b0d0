package org.schriftgut.index;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.job.NodeName;
import org.schriftgut.job.PeriodicWork;

/**
 * Knows on which node the entries of a tenant lie. A node that takes over has them built anew: jobs that the other one did are
 * done, and nothing else would bring their entries here.
 */
@Facade
class IndexHome implements PeriodicWork {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Indexes indexes;

    @Inject
    NodeName node;

    @Inject
    Jobs jobs;

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public boolean goesRoundHere() {
        return indexes.areHere();
    }

    @Override
    public void run() {
        if (settle(node.get())) {
            jobs.enqueue(RebuildHandler.KIND, Caller.current().tenant(), Lane.BULK);
        }
    }

    /** Writes down that the entries lie on this node; whether they lay on another one before. */
    boolean settle(String name) {
        var known = entities.createNativeQuery("select node from index_home", String.class)
                .getResultList();
        if (known.equals(List.of(name))) {
            return false;
        }
        entities.createNativeQuery("insert into index_home (tenant_id, node) values (?1, ?2)"
                        + " on conflict (tenant_id) do update set node = excluded.node")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, name)
                .executeUpdate();
        return !known.isEmpty();
    }
}
