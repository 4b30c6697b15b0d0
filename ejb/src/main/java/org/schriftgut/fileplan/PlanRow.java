package org.schriftgut.fileplan;

/**
 * One entry as its row states it.
 *
 * @param number row in the sheet, starting with 1
 * @param values without a decision on filing where {@code statedFiling} is null
 * @param parentCode code above as stated; null when none is stated
 * @param parentStated whether the layout states parents, so that none means the top; otherwise the code tells
 * @param statedLevel level as stated, or null
 * @param statedFiling whether it is a filing level as stated, or null: then the ends of the tree are
 */
record PlanRow(
        int number,
        EntryValues values,
        String parentCode,
        boolean parentStated,
        Integer statedLevel,
        Boolean statedFiling) {

    String code() {
        return values.code();
    }

    PlanRow withCode(String other) {
        return new PlanRow(number, values.withCode(other), parentCode, parentStated, statedLevel, statedFiling);
    }
}
