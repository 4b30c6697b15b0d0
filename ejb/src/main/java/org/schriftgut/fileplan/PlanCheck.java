package org.schriftgut.fileplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schriftgut.fileplan.PlanLayout.Field;

/**
 * Checks how the rows of a plan hang together, with each other and with the plan that is there. A pure function.
 *
 * <p>A file may be a part of the plan: an entry above counts as present if the stored plan has it.
 */
final class PlanCheck {

    /** xdomea allows any depth; this keeps a damaged file from building a chain of thousands. */
    static final int MAX_DEPTH = 30;

    private final ParsedPlan parsed;
    private final Map<String, PlanRow> rows = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> current = new HashSet<>();
    private final List<PlanFinding> findings;

    /** @param entries those with a code of their own; trustworthy only without errors */
    record Result(List<PlanEntry> entries, List<PlanFinding> findings) {

        boolean hasErrors() {
            return findings.stream().anyMatch(PlanFinding::isError);
        }
    }

    private PlanCheck(ParsedPlan parsed, List<PlanEntry> stored) {
        this.parsed = parsed;
        this.findings = new ArrayList<>(parsed.findings());
        for (var entry : stored) {
            current.add(entry.code());
            parents.put(entry.code(), entry.parentCode());
        }
    }

    static Result check(ParsedPlan parsed, List<PlanEntry> stored, LocalDate today) {
        var check = new PlanCheck(parsed, stored);
        check.takeRows();
        check.findParents();
        if (parsed.layout() == PlanLayout.GEVER) {
            check.checkGrouping();
        }
        var entries = check.entries(new PlanLevels(check.parents));
        check.checkReferences();
        check.warnOfLateStart(entries, today);
        check.findings.sort(Comparator.comparing(PlanFinding::severity).thenComparing(PlanFinding::row));
        return new Result(entries, List.copyOf(check.findings));
    }

    private void note(FilePlanFault fault, PlanRow row, Field field, Object... arguments) {
        findings.add(fault.at(row.number(), parsed.layout().column(field), arguments));
    }

    private void takeRows() {
        for (var row : parsed.rows()) {
            if (row.code() == null || EntryCode.key(row.code()).isEmpty()) {
                continue;
            }
            var before = rows.putIfAbsent(row.code(), row);
            if (before != null) {
                note(FilePlanFault.CODE_TWICE, row, Field.CODE, row.code(), before.number());
            }
        }
    }

    private void findParents() {
        for (var row : rows.values()) {
            var parent = parent(row).orElse(null);
            parents.put(row.code(), parent);
            if (parent != null && !isKnown(parent)) {
                note(
                        FilePlanFault.PARENT_MISSING,
                        row,
                        row.parentStated() ? Field.PARENT : Field.CODE,
                        parent,
                        row.code());
            }
        }
    }

    private Optional<String> parent(PlanRow row) {
        if (row.parentStated()) {
            return Optional.ofNullable(row.parentCode());
        }
        if (parsed.layout() == PlanLayout.GEVER) {
            var dot = row.code().lastIndexOf('.');
            return dot > 0 ? Optional.of(row.code().substring(0, dot)) : Optional.empty();
        }
        return EntryCode.parent(row.code(), rows.keySet());
    }

    private boolean isKnown(String code) {
        return rows.containsKey(code) || current.contains(code);
    }

    /**
     * The dotted layout has a rival that writes levels as digits, three to a group ({@code 0}, {@code 00}, {@code 000},
     * {@code 000.0}). Read as dotted it would give a flat plan, so it is refused where a code without dots goes on from
     * another one: {@code 00} after {@code 0}, or {@code 10} after {@code 1} in a plan without any dots.
     */
    private void checkGrouping() {
        var dotted = rows.keySet().stream().anyMatch(code -> code.indexOf('.') >= 0);
        for (var row : rows.values()) {
            var code = row.code();
            var goesOn = code.indexOf('.') < 0 && code.length() > 1 && rows.containsKey(code.substring(0, 1));
            if (goesOn && (code.charAt(0) == '0' || !dotted)) {
                note(FilePlanFault.GROUPING_BROKEN, row, Field.CODE, code);
            }
        }
    }

    private List<PlanEntry> entries(PlanLevels levels) {
        var above = new HashSet<>(parents.values());
        var entries = new ArrayList<PlanEntry>();
        for (var row : rows.values()) {
            var level = levels.of(row.code());
            if (levels.isInCycle(row.code())) {
                note(FilePlanFault.PARENT_CYCLE, row, row.parentStated() ? Field.PARENT : Field.CODE, row.code());
            } else if (level > MAX_DEPTH) {
                note(FilePlanFault.TOO_DEEP, row, Field.CODE, MAX_DEPTH);
            } else if (level > 0 && row.statedLevel() != null && row.statedLevel() != level) {
                note(FilePlanFault.LEVEL_WRONG, row, Field.LEVEL, row.statedLevel(), level);
            }
            var filing = row.statedFiling() == null ? !above.contains(row.code()) : row.statedFiling();
            entries.add(new PlanEntry(row.values().withFiling(filing), parents.get(row.code()), level, row.number()));
        }
        return entries;
    }

    private void checkReferences() {
        for (var row : rows.values()) {
            var references = row.values().crossReference();
            if (references == null) {
                continue;
            }
            for (var code : references.split("[,;]")) {
                if (!code.isBlank() && !isKnown(code.strip())) {
                    note(FilePlanFault.REFERENCE_UNKNOWN, row, Field.REFERENCE, code.strip());
                }
            }
        }
    }

    private void warnOfLateStart(List<PlanEntry> entries, LocalDate today) {
        var late = entries.stream()
                .map(PlanEntry::values)
                .filter(values -> values.filing()
                        && values.validFrom() != null
                        && values.validFrom().isAfter(today))
                .count();
        if (late > 0) {
            findings.add(FilePlanFault.NOT_YET_VALID.at(0, parsed.layout().column(Field.VALID_FROM), late));
        }
    }
}
