package org.schriftgut.rights;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an auditor may read (R128). Unit and branch narrow together; at least one of them is given.
 *
 * @param unit keeping unit of the records, with those below it; null for any
 * @param branch entry of the file plan, with all below it; null for any
 * @param lastDay last day on which it holds
 */
public record AuditScope(UUID unit, UUID branch, LocalDate lastDay) {

    /**
     * Whether the other opens nothing that this one does not open, and no longer. Does not know what lies below what: a unit
     * below this scope's unit counts as something else.
     */
    public boolean covers(AuditScope other) {
        return (unit == null || unit.equals(other.unit))
                && (branch == null || branch.equals(other.branch))
                && !other.lastDay.isAfter(lastDay);
    }
}
