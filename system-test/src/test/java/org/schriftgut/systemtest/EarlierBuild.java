package org.schriftgut.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The product as an earlier commit builds it, from the history of the checkout that is tested; built once for each commit. */
final class EarlierBuild {

    /** Kept from run to run. */
    private static final Path FOLDER = LauncherProcess.WORK.resolveSibling("earlier");

    private EarlierBuild() {}

    /**
     * The checkout with the launcher and the server built.
     *
     * @param commit in full
     * @return empty where the history does not reach back so far, as in a shallow clone
     */
    static Optional<Path> of(String commit) {
        if (run(LauncherProcess.ROOT, "git", "cat-file", "-e", commit + "^{commit}") != 0) {
            return Optional.empty();
        }
        var checkout = FOLDER.resolve("commit-" + commit.substring(0, 10));
        if (!Files.exists(checkout.resolve("pom.xml"))) {
            must(LauncherProcess.ROOT, "git", "clone", "-q", "--no-checkout", ".", checkout.toString());
            must(checkout, "git", "checkout", "-q", "--detach", commit);
        }
        if (!Files.exists(checkout.resolve("launcher/target/schriftgut-launcher.jar"))) {
            must(
                    checkout,
                    "mvn",
                    "-B",
                    "-ntp",
                    "-q",
                    "-pl",
                    "launcher",
                    "-am",
                    "-Dmaven.test.skip=true",
                    "-Dspotless.check.skip=true",
                    "package");
        }
        return Optional.of(checkout);
    }

    private static void must(Path folder, String... command) {
        if (run(folder, command) != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed in " + folder);
        }
    }

    private static int run(Path folder, String... command) {
        try {
            var output = Files.createDirectories(FOLDER).resolve("build.out");
            var process = new ProcessBuilder(List.of(command)).directory(folder.toFile());
            process.environment().keySet().removeIf(name -> name.startsWith("MAVEN_CMD"));
            return process.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
