package org.schriftgut.fileplan;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of the plan.
 *
 * @param number from 1, without gaps
 * @param publishedBy null for what there was before versions were counted, and for what the system published
 */
public record PlanVersionView(long number, Instant publishedAt, UUID publishedBy) {}
