package org.schriftgut.launcher.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a document says, before it becomes a file.
 *
 * @param from who wrote it, as in a letter's head
 * @param to whom it is addressed to, or null for a note
 */
record Writing(String subject, String from, String to, LocalDate day, List<Part> parts) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);

    /** A piece of the text. */
    sealed interface Part permits Heading, Paragraph, Table {}

    record Heading(String text) implements Part {}

    record Paragraph(String text) implements Part {}

    /** The first row holds the columns' names. */
    record Table(List<List<String>> rows) implements Part {}

    String dayInWords() {
        return DAY.format(day);
    }

    /** The same with more text at the end, as a later version has it. */
    Writing with(List<Part> more) {
        var all = new ArrayList<>(parts);
        all.addAll(more);
        return new Writing(subject, from, to, day, List.copyOf(all));
    }

    /** Everything that is said, line by line. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var part : parts) {
            if (part instanceof Heading heading) {
                lines.add(heading.text());
            } else if (part instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (part instanceof Table table) {
                table.rows().forEach(row -> lines.add(String.join("  ", row)));
            }
        }
        return lines;
    }

    /** All tables' rows, one after the other. */
    List<List<String>> rows() {
        return parts.stream()
                .filter(Table.class::isInstance)
                .flatMap(part -> ((Table) part).rows().stream())
                .toList();
    }
}
