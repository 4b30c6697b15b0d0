package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The golden file of the API: what clients rely on changes only on purpose.
 *
 * <p>{@code -Dopenapi.write=true} writes the file anew; look at the difference before it is committed.
 */
class OpenApiIT {

    private static final Path GOLDEN = LauncherProcess.ROOT.resolve("docs/openapi-v1.yaml");

    @Test
    void the_description_is_the_golden_one() throws IOException {
        var answer = RunningServer.get().anonymous().get("openapi?format=YAML").expect(200);
        var description = normalised(answer.text());
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(GOLDEN, description);
        }

        assertThat(description).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void it_names_no_address_of_this_server() {
        assertThat(normalised(RunningServer.get()
                        .anonymous()
                        .get("openapi?format=YAML")
                        .expect(200)
                        .text()))
                .doesNotContain("127.0.0.1", "localhost");
    }

    /** Without the servers, which name the port of this run; one line end, no blanks behind. */
    private static String normalised(String yaml) {
        var inServers = new boolean[1];
        return yaml.lines()
                        .filter(line -> {
                            if (!line.startsWith(" ") && !line.startsWith("-")) {
                                inServers[0] = line.startsWith("servers:");
                            }
                            return !inServers[0];
                        })
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
