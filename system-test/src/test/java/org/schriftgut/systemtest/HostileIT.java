package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whatever the file is: it is filed, it comes back byte for byte, the reason is shown, and the server goes on. Only a program
 * under another name is refused.
 */
class HostileIT {

    private static final String PROGRAM = "programm.txt";
    private static final String SECRET = "Ganzgeheimnisvoll";

    @Test
    void every_hostile_file_is_filed_and_the_server_lives() throws IOException {
        Files.createDirectories(LauncherProcess.WORK);
        var secret = Files.writeString(LauncherProcess.WORK.resolve("secret.txt"), SECRET);
        var authority = Authority.create("Poststelle").withSmallPlan();
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Einlauf").id();
        var server = authority.server().server();
        var files = HostileFiles.all(secret.toUri());
        clerk.upload("api/v1/places/" + dossier + "/documents/content?name=" + PROGRAM, files.remove(PROGRAM))
                .expect(400);
        var versions = new HashMap<String, String>();

        files.forEach((name, content) -> {
            var version = authority.file(clerk, dossier, name, content).json().at("/parts/0/versions/0");
            versions.put(name, version.path("id").asText());
            assertThat(version.path("sha256").asText()).isEqualTo(TestFiles.sha256(content));
        });

        files.forEach((name, content) -> {
            var path = "api/v1/versions/" + versions.get(name);
            Pause.until(name + " was looked at", () -> clerk.get(path + "/text")
                    .expect(200)
                    .json()
                    .path("read")
                    .asBoolean());
            var text = clerk.get(path + "/text").expect(200).json();
            System.out.printf(
                    "%s: %s, %d characters, %s%n",
                    name,
                    text.path("mediaType").asText(),
                    text.path("characters").asLong(),
                    text.path("problem").asText("no problem"));
            assertThat(text.path("text").asText()).doesNotContain(SECRET);
            assertThat(clerk.get(path + "/content").expect(200).bytes()).isEqualTo(content);
        });
        for (var name : new String[] {"abgeschnitten.docx", "kaputt.pdf", "verschachtelt.zip"}) {
            assertThat(clerk.get("api/v1/versions/" + versions.get(name) + "/text")
                            .expect(200)
                            .json()
                            .path("problem")
                            .asText())
                    .as("reason for " + name)
                    .isNotEmpty();
        }
        // Without the parts of a Word file it is a ZIP: its entry is read as far as any text, and that is told.
        assertThat(clerk.get("api/v1/versions/" + versions.get("bombe.docx") + "/text")
                        .expect(200)
                        .json()
                        .path("truncated")
                        .asBoolean())
                .isTrue();
        assertFound(clerk, Map.of("riesenbild", "riesenbild.png", "abgeschnitten", "abgeschnitten.docx"));
        assertThat(authority.server().server()).isEqualTo(server);
        assertThat(server.isAlive()).isTrue();
    }

    private static void assertFound(Api clerk, Map<String, String> nameByWord) {
        nameByWord.forEach((word, name) -> Pause.until(
                name + " is found by its metadata",
                () -> clerk.get("api/v1/search?q=" + word).expect(200).text().contains("\"" + name + "\"")));
    }
}
