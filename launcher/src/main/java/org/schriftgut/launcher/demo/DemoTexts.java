package org.schriftgut.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the demo's texts out of the resources. */
final class DemoTexts {
    private static final String FOLDER = "/demo/";

    private DemoTexts() {}

    static byte[] bytes(String name) {
        try (var in = DemoTexts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The launcher lacks its part demo/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    /** The lists of words that the records are made of, by name. */
    static Map<String, List<String>> words() {
        return lines("words.txt").stream()
                .filter(line -> line.contains(" = "))
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> Arrays.stream(pair[1].split(";"))
                        .map(String::strip)
                        .toList()));
    }
}
