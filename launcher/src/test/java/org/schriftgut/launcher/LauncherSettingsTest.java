package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherSettingsTest {
    @TempDir
    Path home;

    @BeforeEach
    void provision() throws IOException {
        Files.createDirectories(home.resolve("ear/target/server"));
        Files.createFile(home.resolve("ear/target/server/jboss-modules.jar"));
    }

    @Test
    void takes_a_secret_from_a_file_and_nothing_else() throws IOException {
        var file = Files.writeString(home.resolve("token"), "ein-langes-geheimnis-in-einer-datei\n");

        assertThat(read(Map.of("SCHRIFTGUT_OPERATOR_TOKEN_FILE", file.toString()))
                        .value(Setting.OPERATOR_TOKEN))
                .contains("ein-langes-geheimnis-in-einer-datei");
        assertThatThrownBy(() -> read(Map.of("SCHRIFTGUT_OPERATOR_TOKEN_FILE", "nirgends")))
                .isInstanceOf(StartException.class)
                .hasMessage("SCHRIFTGUT_OPERATOR_TOKEN_FILE names a file that cannot be read: nirgends.");
        assertThatThrownBy(() -> read(Map.of("SCHRIFTGUT_HTTP_PORT_FILE", file.toString())))
                .hasMessageContaining("There is no setting SCHRIFTGUT_HTTP_PORT_FILE");
        assertThatThrownBy(() -> read(Map.of(
                        "SCHRIFTGUT_OPERATOR_TOKEN_FILE",
                        file.toString(),
                        "SCHRIFTGUT_OPERATOR_TOKEN",
                        "noch-ein-langes-geheimnis")))
                .hasMessage("Set either SCHRIFTGUT_OPERATOR_TOKEN or SCHRIFTGUT_OPERATOR_TOKEN_FILE, not both.");
    }

    @Test
    void a_key_store_needs_its_password_and_the_other_way_round() {
        assertThatThrownBy(() -> read(Map.of("SCHRIFTGUT_TLS_KEY_STORE", "nirgends.p12")))
                .hasMessageContaining("set SCHRIFTGUT_TLS_PASSWORD")
                .hasMessageContaining("names no readable file");
        assertThatThrownBy(() -> read(Map.of("SCHRIFTGUT_HTTPS_PORT", "8443")))
                .hasMessageContaining("only go with SCHRIFTGUT_TLS_KEY_STORE");
    }

    @Test
    void needs_none() {
        var settings = read(Map.of("PATH", "/bin"));

        assertThat(settings.dataDir()).isEqualTo(home.resolve("data"));
        assertThat(settings.httpAddress()).isEqualTo("127.0.0.1");
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.databaseArchiveDir()).contains(home.resolve("data/wal-archive"));
        assertThat(settings.maxUploadBytes()).isEqualTo(2_147_483_648L);
        assertThat(settings.isDemo()).isFalse();
    }

    @Test
    void takes_an_empty_archive_folder_as_no_archive() {
        assertThat(read(Map.of("SCHRIFTGUT_DB_ARCHIVE_DIR", "")).databaseArchiveDir())
                .isEmpty();
    }

    @Test
    void names_the_nearest_setting_for_a_mistyped_one() {
        assertThatThrownBy(() -> read(Map.of("SCHRIFTGUT_HTP_PORT", "80")))
                .isInstanceOf(StartException.class)
                .hasMessage("There is no setting SCHRIFTGUT_HTP_PORT; did you mean SCHRIFTGUT_HTTP_PORT?");
    }

    @Test
    void reports_all_wrong_settings_at_once() {
        assertThatThrownBy(() -> read(Map.of("SCHRIFTGUT_HTTP_PORT", "http", "SCHRIFTGUT_DEMO", "yes")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("SCHRIFTGUT_HTTP_PORT must be a whole number from 0 to 65535; it is \"http\".")
                .hasMessageContaining("SCHRIFTGUT_DEMO is either true or false; it is \"yes\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HTTP_PORT             | 70000               | from 0 to 65535
                    DB_URL                | postgres://db       | must look like jdbc:postgresql://
                    DB_URL                | jdbc:postgresql://d | set SCHRIFTGUT_DB_PASSWORD
                    DB_OWNER_PASSWORD     | secret              | only goes with an external PostgreSQL
                    STORE                 | tape                | is either directory or s3
                    STORE                 | s3                  | needs SCHRIFTGUT_S3_BUCKET
                    S3_BUCKET             | files               | only goes with SCHRIFTGUT_STORE=s3
                    QUARANTINE_DAYS       | 7                   | is shorter than SCHRIFTGUT_BACKUP_RETENTION_DAYS (30)
                    OPERATOR_TOKEN        | secret              | too short
                    NODE                  | Knoten 1            | small letters
                    WORKERS               | 0                   | from 1 to 64
                    SERVER_DIR            | /nowhere            | There is no server in /nowhere
                    """)
    void says_what_to_do_about(String name, String value, String sentence) {
        assertThatThrownBy(() -> read(Map.of(Setting.PREFIX + name, value)))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void keeps_the_owners_account_from_the_server() {
        assertThat(Setting.DB_OWNER.isForServer()).isFalse();
        assertThat(Setting.DB_OWNER_PASSWORD.isForServer()).isFalse();
        assertThat(Setting.DB_PASSWORD.isForServer()).isTrue();
    }

    @Test
    void are_all_described_in_the_operations_manual() throws IOException {
        var manual = Files.readString(Path.of("../docs/operations.md"));

        assertThat(Setting.values()).allSatisfy(setting -> assertThat(manual).contains("`" + setting.variable() + "`"));
    }

    private LauncherSettings read(Map<String, String> environment) {
        return LauncherSettings.read(environment, home, false);
    }
}
