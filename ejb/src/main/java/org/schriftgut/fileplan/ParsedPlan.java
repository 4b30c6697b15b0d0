package org.schriftgut.fileplan;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan file, row by row; how the rows hang together is not checked yet.
 *
 * @param name of the plan, null when the file states none
 * @param layout names its columns
 */
record ParsedPlan(String name, PlanLayout layout, List<PlanRow> rows, List<PlanFinding> findings) {

    /** Heads are looked for in so many rows. */
    static final int HEAD_ROWS = 12;

    ParsedPlan {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** Whether no layout was recognised. */
    boolean isUnknown() {
        return findings.stream().anyMatch(finding -> finding.code() == FilePlanFault.LAYOUT_UNKNOWN);
    }

    static ParsedPlan of(PlanTable table) {
        var findings = new ArrayList<>(table.findings());
        if (table.truncated()) {
            findings.add(FilePlanFault.TOO_MANY_ROWS.inFile(PlanTable.MAX_ROWS));
        }
        if (findings.stream().anyMatch(PlanFinding::isError)) {
            return new ParsedPlan(null, PlanLayout.OWN, List.of(), findings);
        }
        for (var head : table.rows().subList(0, Math.min(HEAD_ROWS, table.rows().size()))) {
            for (var layout : PlanLayout.values()) {
                if (layout.isHead(head)) {
                    return PlanReader.read(layout, head, table, findings);
                }
            }
        }
        findings.add(FilePlanFault.LAYOUT_UNKNOWN.inFile());
        return new ParsedPlan(null, PlanLayout.OWN, List.of(), findings);
    }
}
