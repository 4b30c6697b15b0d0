package org.schriftgut.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.schriftgut.evidence.HeadKey;

/** The key that signs the heads of the audit log: made at the first start, or one that the operator names. */
final class AuditKey {

    private AuditKey() {}

    /**
     * Where the key is.
     *
     * @param named the file that the operator names, if any
     *
     * @throws StartException if the file holds no key
     */
    static Path file(Optional<String> named, DataFolder data) throws IOException {
        var file = named.isPresent()
                ? Path.of(named.get()).toAbsolutePath()
                : data.secretFile("audit-key.pem", () -> HeadKey.generate().pem());
        try {
            HeadKey.ofPem(Files.readString(file));
            return file;
        } catch (IllegalArgumentException | IOException e) {
            throw new StartException(
                    "There is no key pair for the audit log in " + file + " (" + e.getMessage() + "); put the file back"
                            + " from the backup, or set " + Setting.AUDIT_KEY_FILE.variable() + ".",
                    e);
        }
    }
}
