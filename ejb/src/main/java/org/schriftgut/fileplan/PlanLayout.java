package org.schriftgut.fileplan;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Column names of the plan files that are understood. */
enum PlanLayout {
    /** The own layout; its columns in the order in which an export writes them. */
    OWN(
            entry(Field.CODE, "kennzeichen"),
            entry(Field.TITLE, "titel"),
            entry(Field.LEVEL, "ebene"),
            entry(Field.PARENT, "uebergeordnet"),
            entry(Field.FILING, "ablage"),
            entry(Field.DOSSIER_TYPE, "aktenart"),
            entry(Field.YEARS, "aufbewahrung_jahre"),
            entry(Field.UNLIMITED, "unbefristet"),
            entry(Field.TRIGGER, "fristbeginn"),
            entry(Field.DISPOSAL, "aussonderungsart"),
            entry(Field.PROTECTION, "schutzbedarf"),
            entry(Field.LEAD_UNIT, "fachdienst"),
            entry(Field.LEGAL_BASIS, "rechtsgrundlage"),
            entry(Field.REFERENCE, "verweis"),
            entry(Field.VALID_FROM, "gueltig_von"),
            entry(Field.VALID_TO, "gueltig_bis"),
            entry(Field.RETIRED, "stillgelegt"),
            entry(Field.SHORT_TITLE, "kurztitel"),
            entry(Field.DESCRIPTION, "beschreibung")),

    /** The layout of OneGov GEVER, used by Swiss municipalities: levels separated by dots, the plan's name in a row without code. */
    GEVER(
            entry(Field.CODE, "reference_number"),
            entry(Field.TITLE, "effective_title"),
            entry(Field.DESCRIPTION, "description"),
            entry(Field.YEARS, "retention_period"),
            entry(Field.LEGAL_BASIS, "retention_period_annotation"),
            entry(Field.DISPOSAL, "archival_value"),
            entry(Field.VALID_FROM, "valid_from"),
            entry(Field.VALID_TO, "valid_until"));

    /** What a column holds. */
    enum Field {
        CODE,
        TITLE,
        LEVEL,
        PARENT,
        FILING,
        DOSSIER_TYPE,
        YEARS,
        UNLIMITED,
        TRIGGER,
        DISPOSAL,
        PROTECTION,
        LEAD_UNIT,
        LEGAL_BASIS,
        REFERENCE,
        VALID_FROM,
        VALID_TO,
        RETIRED,
        SHORT_TITLE,
        DESCRIPTION
    }

    private final Map<Field, String> columns = new LinkedHashMap<>();

    @SafeVarargs
    PlanLayout(Map.Entry<Field, String>... columns) {
        for (var column : columns) {
            this.columns.put(column.getKey(), column.getValue());
        }
    }

    /** Whether the row names the columns of this layout. */
    boolean isHead(PlanTable.Row row) {
        var names = row.cells().stream().map(PlanLayout::name).toList();
        return names.contains(column(Field.CODE)) && names.contains(column(Field.TITLE));
    }

    /** Name of the column, or null where the layout has none for the field. */
    String column(Field field) {
        return columns.get(field);
    }

    List<Field> fields() {
        return List.copyOf(columns.keySet());
    }

    Optional<Field> field(String head) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(name(head)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String name(String head) {
        return head.strip().toLowerCase(Locale.ROOT);
    }
}
