package org.schriftgut.job;

import java.time.Duration;

/** Small work that comes round by itself for every tenant. Found by CDI; called as the system inside each tenant. */
public interface PeriodicWork {

    Duration interval();

    void run();
}
