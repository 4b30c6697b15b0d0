package org.schriftgut.search.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifiers of formats in PRONOM, the register of the National Archives (UK), where media type or the first bytes tell
 * one for sure. What takes a whole signature file to tell apart is left to archiving.
 */
final class Pronom {
    private static final Pattern PDF = Pattern.compile("%PDF-(\\d\\.\\d)");

    private static final Map<String, String> PDF_VERSIONS = Map.of(
            "1.0", "fmt/14",
            "1.1", "fmt/15",
            "1.2", "fmt/16",
            "1.3", "fmt/17",
            "1.4", "fmt/18",
            "1.5", "fmt/19",
            "1.6", "fmt/20",
            "1.7", "fmt/276",
            "2.0", "fmt/1129");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "fmt/412"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "fmt/214"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "fmt/215"),
            Map.entry("application/zip", "x-fmt/263"),
            Map.entry("application/vnd.ms-outlook", "x-fmt/430"),
            Map.entry("message/rfc822", "fmt/278"),
            Map.entry("text/plain", "x-fmt/111"),
            Map.entry("text/csv", "x-fmt/18"));

    private Pronom() {}

    static Optional<String> of(String type, Path file) throws IOException {
        if (!type.equals("application/pdf")) {
            return Optional.ofNullable(TYPES.get(type));
        }
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(1_024), StandardCharsets.ISO_8859_1);
            var version = PDF.matcher(head);
            return version.find() ? Optional.ofNullable(PDF_VERSIONS.get(version.group(1))) : Optional.empty();
        }
    }
}
