package org.schriftgut.fileplan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.schriftgut.common.DisplayText;
import org.schriftgut.fileplan.PlanLayout.Field;

/** The cells of one row by field; notes what cannot be understood and goes on. */
final class RowCells {

    /** Long enough for any statute, short enough to catch a date in the wrong column. */
    static final int MAX_YEARS = 999;

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final PlanTable.Row row;
    private final PlanLayout layout;
    private final Map<Field, Integer> places;
    private final List<PlanFinding> findings;

    RowCells(PlanTable.Row row, PlanLayout layout, Map<Field, Integer> places, List<PlanFinding> findings) {
        this.row = row;
        this.layout = layout;
        this.places = places;
        this.findings = findings;
    }

    void note(FilePlanFault fault, Field field, Object... arguments) {
        findings.add(fault.at(row.number(), layout.column(field), arguments));
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** The text, null when empty. */
    String text(Field field, int maxLength) {
        var place = places.get(field);
        var text = place == null ? null : DisplayText.line(row.cell(place));
        if (text != null && text.length() > maxLength) {
            note(FilePlanFault.TOO_LONG, field, maxLength);
            return text.substring(0, maxLength);
        }
        return text;
    }

    Integer years(Field field) {
        var text = text(field, 100);
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9]{1,3}")) {
            return Integer.valueOf(text);
        }
        note(FilePlanFault.NUMBER_INVALID, field, text, MAX_YEARS);
        return null;
    }

    Boolean yesNo(Field field) {
        var text = text(field, 100);
        if (text == null) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ja", "j", "yes", "true" -> Boolean.TRUE;
            case "nein", "n", "no", "false" -> Boolean.FALSE;
            default -> {
                note(FilePlanFault.YES_NO_INVALID, field, text);
                yield null;
            }
        };
    }

    LocalDate date(Field field) {
        var text = text(field, 100);
        if (text == null) {
            return null;
        }
        try {
            return text.indexOf('.') > 0 ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            note(FilePlanFault.DATE_INVALID, field, text);
            return null;
        }
    }
}
