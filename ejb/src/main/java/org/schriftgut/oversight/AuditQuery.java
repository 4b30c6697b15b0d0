package org.schriftgut.oversight;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.audit.Act;

/**
 * What is wanted of the log. There is no person among the criteria: that takes an evaluation with occasion, second person and
 * notice to the staff council (R136).
 *
 * @param from not before; null for the beginning
 * @param until before; null for the end
 * @param act only this, or null for every act that is not conduct
 * @param object only what was done to this object or, if it is a dossier, in it; null for all
 */
public record AuditQuery(Instant from, Instant until, Act act, UUID object) {}
