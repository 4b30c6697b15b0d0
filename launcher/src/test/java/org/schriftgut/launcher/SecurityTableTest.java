package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/security.md names each requirement of ASVS 4.0.3, level 2, once, and tests that exist. */
class SecurityTableTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+)(?:–(\\d+\\.\\d+\\.\\d+))? \\|(.*)\\|(.*)\\|([^|\\n]*)\\|");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

    /** Sections of levels 1 and 2 with their last number; numbers that 4.0.3 withdrew or keeps for level 3 follow. */
    private static final String LEVEL_2 =
            """
            1.1.7 1.2.4 1.4.5-2,3 1.5.4 1.6.4 1.7.2 1.8.2 1.9.2 1.10.1 1.11.2 1.12.2-1 1.14.6
            2.1.12 2.2.3 2.3.3 2.4.5 2.5.7 2.6.3 2.7.6 2.8.7 2.9.3 2.10.4
            3.1.1 3.2.4 3.3.4 3.4.5 3.5.3 3.7.1
            4.1.5-4 4.2.2 4.3.3
            5.1.5 5.2.8 5.3.10 5.4.3 5.5.4
            6.1.3 6.2.6 6.3.2 6.4.2
            7.1.4 7.2.2 7.3.4-2 7.4.3
            8.1.4 8.2.3 8.3.8
            9.1.3 9.2.4
            10.2.2 10.3.3
            11.1.8
            12.1.3 12.2.1 12.3.6 12.4.2 12.5.2 12.6.1
            13.1.5-2 13.2.6-4 13.3.2 13.4.2
            14.1.4 14.2.6 14.3.3-1 14.4.7 14.5.4
            """;

    private record Row(List<String> numbers, String test) {}

    @Test
    void every_requirement_of_level_2_stands_there_once() throws IOException {
        var numbers = rows().stream().flatMap(row -> row.numbers().stream()).toList();

        assertThat(numbers).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted());
    }

    @Test
    void every_row_names_a_test_that_exists_or_says_why_there_is_none() throws IOException {
        var tests = testClasses();

        for (var row : rows()) {
            var named = CLASS.matcher(row.test())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            if (named.isEmpty()) {
                assertThat(row.test())
                        .as("test of " + row.numbers())
                        .matches("(document|operator|planned|not applicable): .+");
            }
            assertThat(tests).as("tests of " + row.numbers()).containsAll(named);
        }
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(ROOT.resolve("docs/security.md")))
                .results()
                .map(row ->
                        new Row(range(row.group(1), row.group(2)), row.group(5).strip()))
                .toList();
    }

    private static List<String> range(String first, String last) {
        var section = first.substring(0, first.lastIndexOf('.') + 1);
        var numbers = new ArrayList<String>();
        for (var i = tail(first); i <= tail(last == null ? first : last); i++) {
            numbers.add(section + i);
        }
        return numbers;
    }

    private static List<String> wanted() {
        var numbers = new ArrayList<String>();
        for (var word : LEVEL_2.strip().split("\\s+")) {
            var parts = word.split("-");
            var section = parts[0].substring(0, parts[0].lastIndexOf('.') + 1);
            var all = range(section + "1", parts[0]);
            if (parts.length > 1) {
                Arrays.stream(parts[1].split(",")).forEach(gone -> all.remove(section + gone));
            }
            numbers.addAll(all);
        }
        return numbers;
    }

    private static int tail(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
    }

    private static Set<String> testClasses() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
