package org.schriftgut.fileplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schriftgut.fileplan.PlanLayout.Field;

/**
 * Gives a repeated code of a dotted plan the next free number.
 *
 * <p>In these plans the last part of a code is the running number among its neighbours, typed by hand: plans in use have
 * two different subjects under one number (the municipal example plan has 4.2.2.3 twice). The second one gets the next
 * number, as a warning that names the row. A row that repeats the title as well, or that has entries below it, is left to
 * be refused: there it cannot be told what was meant.
 */
final class RepeatedCodes {

    private final Map<String, PlanRow> first = new HashMap<>();
    /** Highest running number below each code; 0 for a code with anything below it. */
    private final Map<String, Integer> highest = new HashMap<>();

    private RepeatedCodes(List<PlanRow> rows) {
        for (var row : rows) {
            if (row.code() != null) {
                first.putIfAbsent(row.code(), row);
                highest.merge(above(row.code()), number(row.code()), Math::max);
            }
        }
    }

    static List<PlanRow> renumber(List<PlanRow> rows, List<PlanFinding> findings) {
        var codes = new RepeatedCodes(rows);
        var result = new ArrayList<PlanRow>();
        for (var row : rows) {
            result.add(codes.isNumbering(row) ? codes.next(row, findings) : row);
        }
        return result;
    }

    private boolean isNumbering(PlanRow row) {
        if (row.code() == null || row.code().indexOf('.') < 0 || number(row.code()) < 0) {
            return false;
        }
        var before = first.get(row.code());
        return before != row
                && row.values().title() != null
                && !row.values().title().equals(before.values().title())
                && !highest.containsKey(row.code());
    }

    private PlanRow next(PlanRow row, List<PlanFinding> findings) {
        var above = above(row.code());
        var code = above + "." + highest.merge(above, 1, Integer::sum);
        findings.add(FilePlanFault.CODE_RENUMBERED.at(
                row.number(),
                PlanLayout.GEVER.column(Field.CODE),
                row.code(),
                first.get(row.code()).number(),
                code));
        return row.withCode(code);
    }

    private static String above(String code) {
        return code.substring(0, Math.max(0, code.lastIndexOf('.')));
    }

    /** The running number, -1 if the last part is none. */
    private static int number(String code) {
        var last = code.substring(code.lastIndexOf('.') + 1);
        return last.matches("[0-9]{1,6}") ? Integer.parseInt(last) : -1;
    }
}
