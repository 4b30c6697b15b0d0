package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process. That it starts a server is shown by the system tests. */
class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void ends_with_a_sentence_for_a_wrong_setting() throws Exception {
        var result = launch(Map.of("SCHRIFTGUT_HTTP_PORTS", "1"));

        assertThat(result.output()).contains("There is no setting SCHRIFTGUT_HTTP_PORTS; did you mean");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void is_refused_while_another_runs_on_the_same_data() throws Exception {
        try (var first = DataFolder.open(folder.resolve("data"))) {
            var result = launch(Map.of());

            assertThat(result.output()).contains("Another launcher is running on the data folder " + first.path());
            assertThat(result.exitCode()).isEqualTo(2);
        }
    }

    private Command.Result launch(Map<String, String> environment) throws IOException, InterruptedException {
        var server = Files.createDirectories(folder.resolve("server"));
        Files.writeString(server.resolve("jboss-modules.jar"), "");
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName()))
                .redirectErrorStream(true);
        builder.environment().put("SCHRIFTGUT_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("SCHRIFTGUT_SERVER_DIR", server.toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command.Result(process.waitFor(), output);
    }
}
