package org.schriftgut.fileplan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.schriftgut.common.CsvCell;
import org.schriftgut.fileplan.PlanLayout.Field;

/** Writes a plan in the own layout. The columns for short title and description appear only if an entry has one. */
final class PlanCsv {

    private PlanCsv() {}

    /** @param entries in the order of the plan */
    static void write(List<PlanEntry> entries, OutputStream out) {
        var fields = PlanLayout.OWN.fields().stream()
                .filter(field -> !isOptional(field) || entries.stream().anyMatch(e -> cell(field, e) != null))
                .toList();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setQuoteMode(QuoteMode.MINIMAL)
                .setNullString("")
                .get();
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(CsvCell.BYTE_ORDER_MARK);
            var printer = new CSVPrinter(writer, format);
            printer.printRecord(fields.stream().map(PlanLayout.OWN::column));
            for (var entry : entries) {
                printer.printRecord(fields.stream().map(field -> harmless(cell(field, entry))));
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text ? CsvCell.harmless(text) : cell;
    }

    private static boolean isOptional(Field field) {
        return field == Field.SHORT_TITLE || field == Field.DESCRIPTION;
    }

    private static Object cell(Field field, PlanEntry entry) {
        var values = entry.values();
        return switch (field) {
            case CODE -> values.code();
            case TITLE -> values.title();
            case LEVEL -> entry.level();
            case PARENT -> entry.parentCode();
            case FILING -> yesNo(values.filing());
            case DOSSIER_TYPE -> values.dossierType();
            case YEARS -> values.retention().years();
            case UNLIMITED ->
                values.retention().hasPeriod() ? yesNo(values.retention().unlimited()) : null;
            case TRIGGER -> values.retention().trigger();
            case DISPOSAL -> values.retention().disposalType();
            case PROTECTION -> values.protectionNeed();
            case LEAD_UNIT -> values.leadUnit();
            case LEGAL_BASIS -> values.legalBasis();
            case REFERENCE -> values.crossReference();
            case VALID_FROM -> values.validFrom();
            case VALID_TO -> values.validTo();
            case RETIRED -> yesNo(values.retired());
            case SHORT_TITLE -> values.shortTitle();
            case DESCRIPTION -> values.description();
        };
    }

    private static String yesNo(boolean value) {
        return value ? "ja" : "nein";
    }
}
