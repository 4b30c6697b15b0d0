package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Provider;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStoreException;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/** What the launcher lays down for a start, read by the library that reads it in the server. */
class ServerSecretsTest {

    private static final Provider[] PROVIDERS = {
        new WildFlyElytronCredentialStoreProvider(), WildFlyElytronPasswordProvider.getInstance()
    };

    @TempDir
    Path folder;

    @Test
    void elytron_reads_every_secret_of_any_length_by_its_alias_in_small_letters() throws Exception {
        var longer = "ß".repeat(64);
        var longest = "k".repeat(70_000);

        ServerSecrets.write(
                folder,
                Map.of("SCHRIFTGUT_DB_PASSWORD", "kurz", "SCHRIFTGUT_S3_SECRET_KEY", longer, "LONGEST", longest));

        var store = open(key());
        assertThat(store.getAliases())
                .containsExactlyInAnyOrder("schriftgut_db_password", "schriftgut_s3_secret_key", "longest");
        assertThat(secret(store, "schriftgut_db_password")).isEqualTo("kurz");
        assertThat(secret(store, "schriftgut_s3_secret_key")).isEqualTo(longer);
        assertThat(secret(store, "longest")).isEqualTo(longest);
    }

    @Test
    void both_files_are_the_owners_alone_and_show_no_secret() throws IOException {
        ServerSecrets.write(folder, Map.of("SCHRIFTGUT_DB_PASSWORD", "Geheimnis-4711"));

        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")))
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("4711"));
        }
    }

    @Test
    void the_store_of_a_killed_start_is_replaced_and_its_key_opens_nothing_any_more() throws Exception {
        ServerSecrets.write(folder, Map.of("SCHRIFTGUT_DB_PASSWORD", "of the killed start"));
        var keyOfTheKilled = key();

        ServerSecrets.write(folder, Map.of("SCHRIFTGUT_MAIL_PASSWORD", "of this start"));

        assertThat(open(key()).getAliases()).containsExactly("schriftgut_mail_password");
        assertThatThrownBy(() -> open(keyOfTheKilled)).isInstanceOf(CredentialStoreException.class);
    }

    @Test
    void nothing_stays_once_the_server_has_booted() throws IOException {
        ServerSecrets.write(folder, Map.of("SCHRIFTGUT_DB_PASSWORD", "secret")).close();

        assertThat(folder).isEmptyDirectory();
    }

    private String key() throws IOException {
        var properties = new Properties();
        try (var in = Files.newInputStream(folder.resolve("boot.properties"))) {
            properties.load(in);
        }
        return properties.getProperty(ServerSecrets.KEY);
    }

    private CredentialStore open(String key) throws Exception {
        var store = CredentialStore.getInstance("KeyStoreCredentialStore", () -> PROVIDERS);
        store.initialize(
                Map.of(
                        "location",
                        folder.resolve(ServerSecrets.STORE).toString(),
                        "modifiable",
                        "false",
                        "keyStoreType",
                        "PKCS12"),
                new CredentialStore.CredentialSourceProtectionParameter(
                        IdentityCredentials.NONE.withCredential(new PasswordCredential(
                                ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, key.toCharArray())))),
                PROVIDERS);
        return store;
    }

    private static String secret(CredentialStore store, String alias) throws CredentialStoreException {
        return new String(store.retrieve(alias, PasswordCredential.class)
                .getPassword(ClearPassword.class)
                .getPassword());
    }
}
