package org.schriftgut.oversight;

import org.schriftgut.access.UseCounts;

/**
 * An evaluation and a part of what it found.
 *
 * @param counts how much the person downloaded in the time, and how often reading was refused to them
 */
public record EvaluationResult(EvaluationView evaluation, AuditHit.Found found, UseCounts.Sum counts) {}
