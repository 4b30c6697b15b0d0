package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each long test belongs to a part of the long run ({@code .ci/deep}), and no part is empty. */
class DeepPartsTest {

    private static final Pattern DEEP = Pattern.compile("@Tag\\(\"deep\"\\)");
    private static final Pattern PART = Pattern.compile("@Tag\\(\"deep-([a-z-]+)\"\\)");
    private static final Pattern BOTH = Pattern.compile("@Tag\\(\"deep\"\\)\\s+@Tag\\(\"deep-[a-z-]+\"\\)");
    private static final Pattern PARTS = Pattern.compile("(?m)^parts=\\((.*)\\)$");

    @Test
    void every_long_test_has_its_part_and_every_part_a_test() throws IOException {
        var used = new TreeSet<String>();
        for (var source : sources()) {
            var text = Files.readString(source);
            var tagged = PART.matcher(text).results().map(tag -> tag.group(1)).toList();
            assertThat(tagged)
                    .as("%s: beside deep, each test is tagged with its part of .ci/deep", source)
                    .hasSize((int) DEEP.matcher(text).results().count())
                    .as("%s: one part right behind each tag deep", source)
                    .hasSize((int) BOTH.matcher(text).results().count());
            used.addAll(tagged);
        }

        assertThat(used).isEqualTo(partsOfTheScript());
    }

    private static Set<String> partsOfTheScript() throws IOException {
        var parts = PARTS.matcher(Files.readString(LauncherProcess.ROOT.resolve(".ci/deep")));
        assertThat(parts.find()).isTrue();
        return new TreeSet<>(Set.of(parts.group(1).split(" ")));
    }

    private static Iterable<Path> sources() throws IOException {
        try (var modules = Files.list(LauncherProcess.ROOT)) {
            return modules.filter(module -> Files.exists(module.resolve("pom.xml")))
                    .flatMap(DeepPartsTest::testSources)
                    .toList();
        }
    }

    private static Stream<Path> testSources(Path module) {
        try (var files = Files.walk(module)) {
            return files
                    .filter(file -> file.toString().contains("/src/test/java/")
                            && file.toString().endsWith(".java"))
                    .filter(file -> !module.relativize(file).toString().contains("target/"))
                    .filter(file -> !file.endsWith("DeepPartsTest.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
