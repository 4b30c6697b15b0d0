package org.schriftgut.fileplan;

import java.util.List;

/**
 * What an import does, or did.
 *
 * @param planName name of the plan, from the file where it states one
 * @param levels entries of the file per level, from the top
 * @param added entries that are new
 * @param changed entries whose values or place change
 * @param unchanged entries as they are already
 * @param missing entries of the plan that the file does not name; they stay
 * @param missingCodes their codes, at most {@value #MAX_LISTED}
 * @param errors findings that stop the import, counted in all
 * @param warnings findings that do not
 * @param findings errors first, each group by row, at most {@value #MAX_LISTED}
 * @param samples the first entries as they were understood
 * @param changes what the file adds and changes, entry by entry in the order of the file
 * @param applied whether this was written
 */
public record PlanPreview(
        String planName,
        List<LevelCount> levels,
        int added,
        int changed,
        int unchanged,
        int missing,
        List<String> missingCodes,
        int errors,
        int warnings,
        List<PlanFinding> findings,
        List<Sample> samples,
        List<PlanChange> changes,
        boolean applied) {

    /** The most findings and codes that are listed one by one. */
    public static final int MAX_LISTED = 500;

    /** Entries on one level. */
    public record LevelCount(int level, int entries) {}

    /**
     * An entry as it was understood.
     *
     * @param row row in the sheet
     * @param parentCode code of the entry above, null at the top
     */
    public record Sample(int row, String code, String title, int level, String parentCode, boolean filing) {}

    /** Whether the import may go on. */
    /** Entries under which dossiers could no longer be opened. */
    public long stopped() {
        return changes.stream().filter(PlanChange::stopsFiling).count();
    }

    public boolean isClean() {
        return errors == 0;
    }
}
