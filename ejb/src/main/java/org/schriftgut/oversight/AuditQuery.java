package org.schriftgut.oversight;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.audit.Act;

/**
 * What is wanted of the log. There is no person among the criteria: that takes an evaluation with occasion, second person and
 * notice to the staff council (R136). Who read one record is a question about the record: {@code READ} or {@code DOWNLOADED}
 * together with an object.
 *
 * @param from not before; null for the beginning
 * @param until before; null for the end
 * @param act only this, or null for every act that is not conduct
 * @param object only what was done to this object or, if it is a dossier, in it; null for all
 */
public record AuditQuery(Instant from, Instant until, Act act, UUID object) {

    /** Whether it asks who read a record. */
    public boolean asksForReaders() {
        return object != null && (act == Act.READ || act == Act.DOWNLOADED);
    }
}
