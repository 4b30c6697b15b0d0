package org.schriftgut.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.common.Ids;

class NodeNameTest {

    private final Ids ids = new Ids(Clock.systemUTC());

    @Test
    void is_made_once_and_kept(@TempDir Path folder) {
        var made = NodeName.kept(folder, ids);

        assertThat(made).matches("node-[0-9a-f]{8}");
        assertThat(NodeName.kept(folder, ids)).isEqualTo(made);
    }

    @Test
    void differs_from_folder_to_folder(@TempDir Path one, @TempDir Path other) {
        assertThat(NodeName.kept(one, ids)).isNotEqualTo(NodeName.kept(other, ids));
    }
}
