package org.schriftgut.fileplan;

import java.util.List;

/**
 * An entry that an import makes or changes.
 *
 * @param title as the file has it
 * @param isNew whether the plan does not have it yet; then there are no fields
 * @param fields what changes, old and new
 * @param stopsFiling whether dossiers may be opened under it today, and could not be after the import
 */
public record PlanChange(String code, String title, boolean isNew, List<Field> fields, boolean stopsFiling) {

    /** A value as it is and as it will be; null for none. */
    public record Field(String name, Object before, Object now) {}
}
