package org.schriftgut.oversight;

import java.time.Instant;
import java.util.UUID;

/**
 * An evaluation of the log by person (R136).
 *
 * @param from begin of the period
 * @param until end of the period, not in it any more
 * @param occasion why
 * @param viewableUntil when the result closes for good
 * @param mayView whether the caller may look at the result now
 */
public record EvaluationView(
        UUID id,
        UUID requestedBy,
        UUID person,
        Instant from,
        Instant until,
        String occasion,
        Instant begunAt,
        Instant viewableUntil,
        boolean mayView) {}
