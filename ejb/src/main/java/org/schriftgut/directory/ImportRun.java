package org.schriftgut.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.KeptCode;

/**
 * What a run did, or why it did nothing.
 *
 * @param startedBy null where it ran by itself
 * @param reason where nothing was done; null otherwise
 */
public record ImportRun(
        UUID id,
        UUID startedBy,
        Instant finishedAt,
        Outcome outcome,
        KeptCode reason,
        int added,
        int changed,
        int deactivated,
        List<Line> lines) {

    /** One thing that was done. */
    public record Line(ImportStep.Act act, Subject subject, String label) {}

    /** How a run ended. Names are stored: never rename. */
    public enum Outcome {
        DONE,
        /** The directory says what is here already. */
        NOTHING,
        /** Too much would have been put out of use, or units lie in a circle. */
        REFUSED,
        /** The directory did not answer, or a change could not be made; nothing was done. */
        FAILED
    }
}
