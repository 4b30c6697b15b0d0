package org.schriftgut.rollout;

import java.util.List;

/**
 * A gate and what keeps it shut.
 *
 * @param missing empty once its offices may sign
 * @param signoffs offices that have to sign
 */
public record GateResult(String gate, List<Missing> missing, List<String> signoffs) {

    /** @param jumpTo where it can be done */
    public record Missing(String message, List<Place> jumpTo) {}
}
