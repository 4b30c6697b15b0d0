package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A feature with a table, a field added later, a part of the configuration and a page, made from the checklists of CONTRIBUTING
 * alone: files of its own ({@code src/test/sample}) and single lines of lists. A copy of the sources with it has to build and
 * to pass what watches over features.
 */
@Tag("deep")
@Tag("deep-upgrade")
class SampleFeatureIT {

    private static final Path SAMPLE = LauncherProcess.ROOT.resolve("system-test/src/test/sample");

    /** What CONTRIBUTING tells to touch outside the feature. */
    private static final List<String> LISTS = List.of(
            "ArchitectureTest.java",
            "Product.java",
            "SamplePages.java",
            "erased-with.txt",
            "messages_de.properties",
            "messages_en.properties",
            "refusals_de.properties",
            "refusals_en.properties");

    /** One insertion into a list. */
    private record Line(Path file, String after, String text) {}

    @Test
    void a_feature_from_the_checklists_alone_is_whole() throws Exception {
        var copy = copy();
        try (var files = Files.walk(SAMPLE)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lists.txt"))
                    .toList()) {
                var target = copy.resolve(SAMPLE.relativize(file).toString());
                assertThat(target).as("a file of its own").doesNotExist();
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        var touched = new TreeSet<String>();
        for (var line : lines()) {
            insert(copy, line);
            touched.add(line.file().getFileName().toString());
        }
        assertThat(touched).isSubsetOf(LISTS);

        build(
                copy,
                List.of(
                        "ArchitectureTest",
                        "SitesTest",
                        "RefusalsTest",
                        "RoutesTest",
                        "WordsTest",
                        "WebArchitectureTest",
                        "PageTest"),
                List.of("SchemaIT", "SitesIT"));
    }

    /** Only what is in the repository or will be: no targets. */
    private static Path copy() throws IOException, InterruptedException {
        var copy = RunningServer.emptyFolder("sample-feature");
        for (var name : output(
                List.of("git", "ls-files", "--cached", "--others", "--exclude-standard"), LauncherProcess.ROOT)) {
            var source = LauncherProcess.ROOT.resolve(name);
            if (Files.isRegularFile(source) && !source.startsWith(SAMPLE)) {
                var target = copy.resolve(name);
                Files.createDirectories(target.getParent());
                Files.copy(source, target);
            }
        }
        return copy;
    }

    private static List<Line> lines() throws IOException {
        var blocks = Files.readString(SAMPLE.resolve("lists.txt")).split("\n\n");
        var lines = new ArrayList<Line>();
        for (var block : List.of(blocks).subList(1, blocks.length)) {
            var parts = block.strip().split("\n", 3);
            lines.add(new Line(Path.of(parts[0]), parts[1], parts[2]));
        }
        return lines;
    }

    private static void insert(Path copy, Line line) throws IOException {
        var file = copy.resolve(line.file());
        var all = new ArrayList<>(Files.readAllLines(file));
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).contains(line.after())) {
                all.add(i + 1, line.text());
                Files.write(file, all);
                return;
            }
        }
        throw new AssertionError(line.file() + " has no line with " + line.after());
    }

    private static void build(Path copy, List<String> unit, List<String> system)
            throws IOException, InterruptedException {
        var log = output(
                List.of(
                        "mvn",
                        "-B",
                        "-ntp",
                        "-pl",
                        "system-test",
                        "-am",
                        "verify",
                        "-Dspotless.check.skip=true",
                        "-Dtests.excluded=deep",
                        "-Dgroups=",
                        "-Dtest=" + String.join(",", unit),
                        "-Dit.test=" + String.join(",", system),
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-Dfailsafe.failIfNoSpecifiedTests=false"),
                copy);
        assertThat(log).anyMatch(line -> line.contains("BUILD SUCCESS"));
        for (var test : unit) {
            assertThat(log).as(test).anyMatch(line -> line.contains("Tests run:") && line.endsWith("." + test));
        }
        for (var test : system) {
            assertThat(log).as(test).anyMatch(line -> line.contains("Tests run:") && line.endsWith("." + test));
        }
    }

    private static List<String> output(List<String> command, Path folder) throws IOException, InterruptedException {
        var out = Files.createTempFile(LauncherProcess.WORK, "output", ".txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
            var lines = Files.readAllLines(out);
            assertThat(process.exitValue())
                    .as(() -> command + ":\n" + String.join("\n", lines))
                    .isZero();
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }
}
