package org.schriftgut.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartSecretsTest {

    private static final String KEY = "the key of one start";

    @TempDir
    Path folder;

    private Path file;

    /** As Elytron lays it down: an octet string in DER, the alias with type and algorithm behind it. */
    @BeforeEach
    void a_store_with_one_secret() throws Exception {
        file = folder.resolve("secrets.p12");
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setEntry(
                "schriftgut_mail_password/passwordcredential/clear/",
                new KeyStore.SecretKeyEntry(
                        new SecretKeySpec(HexFormat.of().parseHex("0406c3a4206c6f67"), "1.2.840.113549.1.7.1")),
                new KeyStore.PasswordProtection(KEY.toCharArray()));
        try (var out = Files.newOutputStream(file)) {
            store.store(out, KEY.toCharArray());
        }
    }

    @Test
    void a_secret_is_found_by_the_name_of_its_setting() {
        var secrets = new StartSecrets(file, KEY);

        assertThat(secrets.of("SCHRIFTGUT_MAIL_PASSWORD")).contains("ä log");
        assertThat(secrets.of("SCHRIFTGUT_S3_SECRET_KEY")).isEmpty();
    }

    @Test
    void once_read_the_file_may_go() throws IOException {
        var secrets = new StartSecrets(file, KEY);

        Files.delete(file);

        assertThat(secrets.of("SCHRIFTGUT_MAIL_PASSWORD")).isPresent();
    }

    @Test
    void another_key_or_no_file_is_said() {
        assertThatThrownBy(() -> new StartSecrets(file, "the key of another start"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> new StartSecrets(folder.resolve("gone.p12"), KEY))
                .isInstanceOf(IllegalStateException.class);
    }
}
