package org.schriftgut.search.client;

import java.util.EnumMap;
import java.util.Map;
import org.schriftgut.search.client.WorkerFailure.Reason;

/** Counts for {@link PoolFigures}. */
final class PoolCounters {
    private final Map<Reason, Long> failed = new EnumMap<>(Reason.class);
    private int underWay;
    private long started;
    private long done;

    synchronized void begin() {
        underWay++;
    }

    synchronized void end() {
        underWay--;
    }

    synchronized void done() {
        done++;
    }

    synchronized void failed(Reason reason) {
        failed.merge(reason, 1L, Long::sum);
    }

    synchronized void started() {
        started++;
    }

    synchronized PoolFigures figures(int running, boolean networkCut) {
        return new PoolFigures(running, underWay, started, done, failed, networkCut);
    }
}
