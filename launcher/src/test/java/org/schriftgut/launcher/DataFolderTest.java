package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void admits_one_at_a_time() throws Exception {
        try (var first = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(StartException.class)
                    .hasMessageStartingWith("Another launcher is running on the data folder " + first.path());
        }
        DataFolder.open(folder).close();
    }

    @Test
    void makes_the_name_of_the_node_once() throws Exception {
        try (var data = DataFolder.open(folder)) {
            var name = data.nodeName();

            assertThat(name).matches("node-[0-9a-f]{8}");
            assertThat(data.nodeName()).isEqualTo(name);
        }
    }

    @Test
    void keeps_a_secret_for_its_owner_alone() throws Exception {
        try (var data = DataFolder.open(folder)) {
            var secret = data.secret("owner");

            assertThat(secret).matches("[0-9a-f]{48}");
            assertThat(data.secret("owner")).isEqualTo(secret);
            assertThat(data.secret("app")).isNotEqualTo(secret);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets/owner"))))
                    .isEqualTo("rw-------");
        }
    }
}
