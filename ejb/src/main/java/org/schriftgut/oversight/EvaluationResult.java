package org.schriftgut.oversight;

/** An evaluation and a part of what it found. */
public record EvaluationResult(EvaluationView evaluation, AuditHit.Found found) {}
