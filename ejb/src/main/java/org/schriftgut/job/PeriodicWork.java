package org.schriftgut.job;

import java.time.Duration;

/** Small work that comes round by itself for every tenant. Found by CDI; called as the system inside each tenant. */
public interface PeriodicWork {

    Duration interval();

    void run();

    /** Whether it comes round in a suspended tenant, too. There, what takes something away must rest. */
    default boolean worksWhileSuspended() {
        return false;
    }
}
