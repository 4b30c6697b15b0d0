package org.schriftgut.launcher.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns lines of a script into parts of a writing: {@code # heading}, {@code | cell | cell}, everything else is text. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Writing.Part> of(List<String> lines, Wording wording) {
        var parts = new ArrayList<Writing.Part>();
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            if (line.startsWith("|")) {
                rows.add(Arrays.stream(line.substring(1).split("\\s\\|(\\s|$)"))
                        .map(cell -> wording.fill(cell.strip()))
                        .toList());
                continue;
            }
            addTable(parts, rows);
            if (line.startsWith("# ")) {
                parts.add(new Writing.Heading(wording.fill(line.substring(2))));
            } else if (!line.isBlank()) {
                parts.add(new Writing.Paragraph(wording.fill(line)));
            }
        }
        addTable(parts, rows);
        return List.copyOf(parts);
    }

    private static void addTable(List<Writing.Part> parts, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Writing.Table(List.copyOf(rows)));
            rows.clear();
        }
    }
}
