package org.schriftgut.common;

import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStoreException;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/**
 * The secret settings, from the credential store that the launcher writes for one start and deletes once the server has booted:
 * all of them are read at the first question, which is asked while the server boots.
 */
final class StartSecrets {

    private static final String KEY = "schriftgut.store-key";
    private static final Provider[] PROVIDERS = {
        new WildFlyElytronCredentialStoreProvider(), WildFlyElytronPasswordProvider.getInstance()
    };

    private static final StartSecrets HANDED_OVER = handedOver();

    private final Map<String, String> byAlias = new HashMap<>();

    private StartSecrets() {}

    /** @throws IllegalStateException if the file is no store or the key opens it not */
    StartSecrets(Path file, String key) {
        try {
            var store = CredentialStore.getInstance("KeyStoreCredentialStore", () -> PROVIDERS);
            store.initialize(
                    Map.of("location", file.toString(), "modifiable", "false", "keyStoreType", "PKCS12"),
                    new CredentialStore.CredentialSourceProtectionParameter(
                            IdentityCredentials.NONE.withCredential(new PasswordCredential(
                                    ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, key.toCharArray())))),
                    PROVIDERS);
            for (var alias : store.getAliases()) {
                var secret = store.retrieve(alias, PasswordCredential.class).getPassword(ClearPassword.class);
                byAlias.put(alias, new String(secret.getPassword()));
            }
        } catch (CredentialStoreException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The secrets of this start cannot be read from " + file, e);
        }
    }

    private static StartSecrets handedOver() {
        var key = System.getProperty(KEY);
        return key == null
                ? new StartSecrets()
                : new StartSecrets(Path.of(System.getProperty("jboss.server.temp.dir"), "secrets.p12"), key);
    }

    /** A secret of this server by the name of its setting. */
    static Optional<String> text(String name) {
        return HANDED_OVER.of(name);
    }

    Optional<String> of(String name) {
        return Optional.ofNullable(byAlias.get(name.toLowerCase(Locale.ROOT)));
    }
}
