package org.schriftgut.fileplan;

/**
 * An entry at its place, by codes.
 *
 * @param parentCode null at the top
 * @param level 1 at the top; 0 where the line upwards is broken
 * @param row row in the sheet; 0 for an entry of the stored plan
 */
record PlanEntry(EntryValues values, String parentCode, int level, int row) {

    String code() {
        return values.code();
    }
}
