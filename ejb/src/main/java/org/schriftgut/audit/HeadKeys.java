package org.schriftgut.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.schriftgut.common.Setting;
import org.schriftgut.evidence.HeadKey;

/** The key of this installation that signs heads, read once from the file that the launcher keeps. */
@ApplicationScoped
class HeadKeys {

    private static final String FILE = "SCHRIFTGUT_AUDIT_KEY_FILE";

    private HeadKey key;

    synchronized HeadKey key() {
        if (key == null) {
            var file = Path.of(Setting.required(FILE));
            try {
                key = HeadKey.ofPem(Files.readString(file));
            } catch (IOException e) {
                throw new IllegalStateException("Set " + FILE + " to a file the server may read, not " + file, e);
            }
        }
        return key;
    }
}
