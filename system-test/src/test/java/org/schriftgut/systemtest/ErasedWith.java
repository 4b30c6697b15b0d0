package org.schriftgut.systemtest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What each column that can hold text is erased with, or why it is kept: erased-with.txt. */
final class ErasedWith {

    private ErasedWith() {}

    /** {@code table.column} and what the file says of it. */
    static Map<String, String> read() throws IOException {
        try (var file = ErasedWith.class.getResourceAsStream("/erased-with.txt")) {
            var said = new TreeMap<String, String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, said));
            return said;
        }
    }

    private static void add(String line, Map<String, String> said) {
        var parts = line.split(" = ", 2);
        var table = parts[0].split(":", 2);
        for (var column : table[1].strip().split(" ")) {
            if (said.put(table[0] + "." + column, parts[1]) != null) {
                throw new IllegalArgumentException("Said twice: " + table[0] + "." + column);
            }
        }
    }
}
