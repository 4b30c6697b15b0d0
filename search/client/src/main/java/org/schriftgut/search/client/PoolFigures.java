package org.schriftgut.search.client;

import java.util.Map;

/**
 * Figures of a pool since it was made.
 *
 * @param running processes that run now
 * @param waitingOrBusy tasks handed in and not finished
 * @param started processes started
 * @param done tasks that succeeded
 * @param failed tasks that failed, by reason
 * @param networkCut whether the operating system keeps the workers off the network
 */
public record PoolFigures(
        int running,
        int waitingOrBusy,
        long started,
        long done,
        Map<WorkerFailure.Reason, Long> failed,
        boolean networkCut) {
    public PoolFigures {
        failed = Map.copyOf(failed);
    }
}
