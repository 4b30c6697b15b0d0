package org.schriftgut.job;

import java.time.Duration;
import java.util.List;

/**
 * Does the work of one kind of job. Found by CDI.
 *
 * <p>Called outside any transaction, as the system inside the job's tenant. An exception means: try again later, and after
 * {@value JobEngine#MAX_ATTEMPTS} attempts leave it to a person.
 */
public interface JobHandler {

    /** Stored name of the work; never rename. */
    String kind();

    /** How many jobs of one tenant are worked on together. */
    default int groupSize() {
        return 1;
    }

    /**
     * How long after the start of a group the next one starts at the earliest, so that what comes in meanwhile shares its cost.
     * Work that comes after a rest is begun at once.
     */
    default Duration groupInterval() {
        return Duration.ZERO;
    }

    /** Whether finished jobs stay listed, because people look for their outcome. */
    default boolean keepsFinished() {
        return false;
    }

    /** Whether this node can do such work; asked once, at its start. Jobs of other kinds are left to the other nodes. */
    default boolean worksHere() {
        return true;
    }

    /** Does the work of all given jobs; they belong to one tenant. Either all are done on return or none. */
    void run(List<JobRun> jobs) throws Exception;
}
