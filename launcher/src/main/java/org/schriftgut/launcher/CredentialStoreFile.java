package org.schriftgut.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * A credential store as WildFly's Elytron reads it: a PKCS12 file with one entry per secret.
 *
 * <p>Written with the JDK alone, since Elytron would be 24 libraries for this one act; a test reads it with Elytron. Source:
 * {@code org.wildfly.security.credential.store.impl.KeyStoreCredentialStore}.
 */
final class CredentialStoreFile {

    /** What Elytron puts behind the alias of a clear password: type, algorithm, no parameters. */
    private static final String PASSWORD = "/passwordcredential/clear/";

    /** RFC 5652, section 4: the content type "data". */
    private static final String DATA = "1.2.840.113549.1.7.1";

    private static final int OCTET_STRING = 0x04;

    private CredentialStoreFile() {}

    /**
     * Fills a file.
     *
     * @param key opens it
     * @param secrets by alias; Elytron knows aliases in small letters only
     */
    static void write(Path file, String key, Map<String, String> secrets) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var protection = new KeyStore.PasswordProtection(key.toCharArray());
            for (var secret : secrets.entrySet()) {
                var content = octetString(secret.getValue().getBytes(StandardCharsets.UTF_8));
                store.setEntry(
                        secret.getKey().toLowerCase(Locale.ROOT) + PASSWORD,
                        new KeyStore.SecretKeyEntry(new SecretKeySpec(content, DATA)),
                        protection);
            }
            store.store(out, protection.getPassword());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK writes PKCS12", e);
        }
    }

    /** In DER: ITU-T X.690, sections 8.1.3 and 8.7. */
    private static byte[] octetString(byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(OCTET_STRING);
        if (content.length < 0x80) {
            out.write(content.length);
        } else {
            var bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(content.length) + 7) / 8;
            out.write(0x80 | bytes);
            for (var shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
                out.write(content.length >>> shift);
            }
        }
        out.writeBytes(content);
        return out.toByteArray();
    }
}
