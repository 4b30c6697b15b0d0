package org.schriftgut.job;

import java.time.Duration;

/** Small work that comes round by itself for every tenant. Found by CDI; called as the system inside each tenant. */
public interface PeriodicWork {

    Duration interval();

    /** One round. Of all nodes one does it; what another did in this interval is not done again. */
    void run();

    /** Name under which the nodes take turns. */
    default String name() {
        // the container may put a class of its own in between, marked by a dollar sign
        return getClass().getSimpleName().split("\\$")[0];
    }

    /** Whether this node can do it; otherwise it is left to the others. */
    default boolean goesRoundHere() {
        return true;
    }

    /** Whether it comes round in a suspended tenant, too. There, what takes something away must rest. */
    default boolean worksWhileSuspended() {
        return false;
    }
}
