package org.schriftgut.fileplan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.schriftgut.fileplan.PlanLayout.Field;

/** Turns the rows of a table into rows of a plan. */
final class PlanReader {

    static final Pattern TRIGGER = Pattern.compile("zda|ersetzt|buchungsjahr|haushaltsjahr|ereignis:[a-z0-9_]{1,60}");

    static final Set<String> PROTECTION = Set.of("normal", "hoch", "sehr hoch");

    static final Set<String> DISPOSAL_TYPES = Set.of("A", "B", "V");

    /**
     * Archival values of OneGov GEVER (opengever.core, archival_value) as disposal types: a sample is drawn by the
     * archive, so it has to appraise; where nobody has looked yet nothing is stated.
     */
    private static final Map<String, String> ARCHIVAL_VALUES = Map.of(
            "archivwürdig", "A",
            "sampling", "B",
            "anbieten", "B",
            "nicht archivwürdig", "V",
            "nicht geprüft", "",
            "noch nicht geprüft", "");

    private final PlanLayout layout;
    private final Map<Field, Integer> places = new EnumMap<>(Field.class);
    private final List<PlanFinding> findings;

    private PlanReader(PlanLayout layout, List<PlanFinding> findings) {
        this.layout = layout;
        this.findings = findings;
    }

    /** @param findings what was found so far; taken over into the result */
    static ParsedPlan read(PlanLayout layout, PlanTable.Row head, PlanTable table, List<PlanFinding> findings) {
        var reader = new PlanReader(layout, findings);
        var content = table.rows().stream()
                .filter(row -> row.number() > head.number())
                .toList();
        reader.readHead(head, content);
        String name = null;
        var rows = new ArrayList<PlanRow>();
        for (var row : content) {
            var cells = new RowCells(row, layout, reader.places, findings);
            if (layout == PlanLayout.GEVER && name == null && rows.isEmpty() && cells.text(Field.CODE, 1) == null) {
                name = cells.text(Field.TITLE, 200);
            } else {
                rows.add(reader.row(row.number(), cells));
            }
        }
        if (rows.isEmpty()) {
            findings.add(FilePlanFault.NO_ROWS.inFile());
        }
        return new ParsedPlan(
                name, layout, layout == PlanLayout.GEVER ? RepeatedCodes.renumber(rows, findings) : rows, findings);
    }

    private void readHead(PlanTable.Row head, List<PlanTable.Row> content) {
        var left = new ArrayList<String>();
        for (var i = 0; i < head.cells().size(); i++) {
            var place = i;
            var field = layout.field(head.cell(i));
            if (field.isPresent()) {
                if (places.putIfAbsent(field.get(), place) != null) {
                    findings.add(FilePlanFault.COLUMN_TWICE.at(head.number(), head.cell(i), head.cell(i)));
                }
            } else if (content.stream().anyMatch(row -> !row.cell(place).isBlank())) {
                left.add(head.cell(i).strip());
            }
        }
        if (!left.isEmpty()) {
            findings.add(FilePlanFault.COLUMNS_NOT_TAKEN.at(head.number(), null, left));
        }
    }

    private PlanRow row(int number, RowCells cells) {
        var code = cells.text(Field.CODE, EntryCode.MAX_LENGTH);
        if (code == null) {
            cells.note(FilePlanFault.CODE_MISSING, Field.CODE);
        } else if (EntryCode.key(code).isEmpty()) {
            cells.note(FilePlanFault.CODE_INVALID, Field.CODE, code);
        }
        var title = cells.text(Field.TITLE, 500);
        if (title == null) {
            cells.note(FilePlanFault.TITLE_MISSING, Field.TITLE);
        }
        var from = cells.date(Field.VALID_FROM);
        var to = cells.date(Field.VALID_TO);
        if (from != null && to != null && from.isAfter(to)) {
            cells.note(FilePlanFault.VALIDITY_REVERSED, Field.VALID_FROM, from, to);
        }
        var filing = cells.yesNo(Field.FILING);
        var values = new EntryValues(
                code,
                title,
                cells.text(Field.SHORT_TITLE, 200),
                cells.text(Field.DESCRIPTION, 4000),
                Boolean.TRUE.equals(filing),
                cells.text(Field.DOSSIER_TYPE, 100),
                retention(cells),
                protection(cells),
                cells.text(Field.LEAD_UNIT, 200),
                cells.text(Field.LEGAL_BASIS, 1000),
                cells.text(Field.REFERENCE, 500),
                from,
                to,
                Boolean.TRUE.equals(cells.yesNo(Field.RETIRED)));
        return new PlanRow(
                number,
                values,
                cells.text(Field.PARENT, EntryCode.MAX_LENGTH),
                cells.has(Field.PARENT),
                cells.years(Field.LEVEL),
                filing);
    }

    private RetentionData retention(RowCells cells) {
        var years = cells.years(Field.YEARS);
        var unlimited = Boolean.TRUE.equals(cells.yesNo(Field.UNLIMITED));
        if (unlimited && years != null) {
            cells.note(FilePlanFault.PERIOD_CONTRADICTS, Field.UNLIMITED, years);
        }
        var trigger = cells.text(Field.TRIGGER, 100);
        if (trigger != null && !TRIGGER.matcher(trigger).matches()) {
            cells.note(FilePlanFault.TRIGGER_UNKNOWN, Field.TRIGGER, trigger);
        }
        return new RetentionData(years, unlimited, trigger, disposal(cells));
    }

    private String disposal(RowCells cells) {
        var text = cells.text(Field.DISPOSAL, 100);
        if (text == null) {
            return null;
        }
        var type =
                switch (layout) {
                    case OWN -> DISPOSAL_TYPES.contains(text) ? text : null;
                    case GEVER -> ARCHIVAL_VALUES.get(text.toLowerCase(Locale.GERMAN));
                };
        if (type == null) {
            cells.note(FilePlanFault.DISPOSAL_UNKNOWN, Field.DISPOSAL, text);
        }
        return type == null || type.isEmpty() ? null : type;
    }

    private String protection(RowCells cells) {
        var text = cells.text(Field.PROTECTION, 100);
        if (text != null && !PROTECTION.contains(text)) {
            cells.note(FilePlanFault.PROTECTION_UNKNOWN, Field.PROTECTION, text);
        }
        return text;
    }
}
