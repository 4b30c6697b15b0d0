package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.evidence.HeadKey;

class AuditKeyTest {

    @TempDir
    Path folder;

    @Test
    void is_made_once_and_kept_for_its_owner_alone() throws Exception {
        try (var data = DataFolder.open(folder)) {
            var file = AuditKey.file(Optional.empty(), data);
            var key = Files.readString(file);

            assertThat(file).isEqualTo(data.path().resolve("secrets/audit-key.pem"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(AuditKey.file(Optional.empty(), data)).hasContent(key);
        }
    }

    @Test
    void may_lie_elsewhere() throws Exception {
        var own =
                Files.writeString(folder.resolve("own.pem"), HeadKey.generate().pem());
        try (var data = DataFolder.open(folder.resolve("data"))) {
            assertThat(AuditKey.file(Optional.of(own.toString()), data)).isEqualTo(own);
            assertThat(folder.resolve("data/secrets/audit-key.pem")).doesNotExist();
        }
    }

    @Test
    void a_broken_key_stops_the_start_with_a_sentence() throws Exception {
        try (var data = DataFolder.open(folder)) {
            Files.writeString(AuditKey.file(Optional.empty(), data), "nothing");

            assertThatThrownBy(() -> AuditKey.file(Optional.empty(), data))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("SCHRIFTGUT_AUDIT_KEY_FILE");
        }
    }
}
