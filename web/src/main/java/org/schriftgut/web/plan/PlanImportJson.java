package org.schriftgut.web.plan;

import java.util.List;
import org.schriftgut.fileplan.PlanFinding;
import org.schriftgut.fileplan.PlanPreview;
import org.schriftgut.web.problem.Refusals;

/**
 * What the import of a file plan does, or did.
 *
 * @param missing entries of the plan that the file does not name; they stay
 * @param findings errors first; with an error nothing is imported
 * @param applied whether this was written
 */
public record PlanImportJson(
        String planName,
        List<LevelCountJson> levels,
        int added,
        int changed,
        int unchanged,
        int missing,
        List<String> missingCodes,
        int errors,
        int warnings,
        List<PlanFindingJson> findings,
        List<PlanSampleJson> samples,
        boolean applied) {

    /** Entries on one level. */
    public record LevelCountJson(int level, int entries) {}

    /** An entry as it was understood. */
    public record PlanSampleJson(int row, String code, String title, int level, String parentCode, boolean filing) {}

    /**
     * Something the check came upon.
     *
     * @param row as in the sheet, from 1; 0 for the file as a whole
     */
    public record PlanFindingJson(int row, String column, PlanFinding.Severity severity, String code, String reason) {}

    static PlanImportJson of(PlanPreview preview, Refusals refusals) {
        return new PlanImportJson(
                preview.planName(),
                preview.levels().stream()
                        .map(level -> new LevelCountJson(level.level(), level.entries()))
                        .toList(),
                preview.added(),
                preview.changed(),
                preview.unchanged(),
                preview.missing(),
                preview.missingCodes(),
                preview.errors(),
                preview.warnings(),
                preview.findings().stream()
                        .map(finding -> finding(finding, refusals))
                        .toList(),
                preview.samples().stream()
                        .map(sample -> new PlanSampleJson(
                                sample.row(),
                                sample.code(),
                                sample.title(),
                                sample.level(),
                                sample.parentCode(),
                                sample.filing()))
                        .toList(),
                preview.applied());
    }

    private static PlanFindingJson finding(PlanFinding finding, Refusals refusals) {
        return new PlanFindingJson(
                finding.row(),
                finding.column(),
                finding.severity(),
                finding.code().key(),
                refusals.of(finding.code(), finding.args()));
    }
}
