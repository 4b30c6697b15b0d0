package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondServerTest {

    @TempDir
    Path home;

    @BeforeEach
    void provision() throws IOException {
        Files.createDirectories(home.resolve("ear/target/server"));
        Files.createFile(home.resolve("ear/target/server/jboss-modules.jar"));
    }

    @Test
    void is_refused_with_keys_or_a_store_of_its_own() {
        assertThatThrownBy(() -> SecondServer.requireShared(read(Map.of()), "There is another one"))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith(
                        "There is another one. A second server must share the keys and the store of the first;"
                                + " set SCHRIFTGUT_SECRETS_KEY_FILE, SCHRIFTGUT_AUDIT_KEY_FILE, SCHRIFTGUT_STORE (or"
                                + " SCHRIFTGUT_STORE_DIR) to what the first one has");
    }

    @Test
    void is_let_in_with_those_of_the_first() throws IOException {
        var key = Files.writeString(home.resolve("vault"), "ein-langes-geheimnis-in-einer-datei-der-ersten");

        assertThatCode(() -> SecondServer.requireShared(
                        read(Map.of(
                                "SCHRIFTGUT_SECRETS_KEY_FILE", key.toString(),
                                "SCHRIFTGUT_AUDIT_KEY_FILE", key.toString(),
                                "SCHRIFTGUT_STORE_DIR", home.resolve("store").toString())),
                        "There is another one"))
                .doesNotThrowAnyException();
    }

    @Test
    void knows_two_places_for_the_index() {
        assertThatThrownBy(() -> read(Map.of("SCHRIFTGUT_INDEX", "remote")))
                .hasMessage("SCHRIFTGUT_INDEX is local or none, not remote.");
    }

    private LauncherSettings read(Map<String, String> environment) {
        return LauncherSettings.read(environment, home, false);
    }
}
