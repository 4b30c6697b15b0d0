package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    @TempDir
    Path folder;

    @Test
    void finds_the_process_again_and_stops_it() throws Exception {
        var process = new ProcessBuilder("sleep", "600").start();
        new ProcessRecord(folder.resolve("pid")).write(process.toHandle());

        var found = new ProcessRecord(folder.resolve("pid")).running().orElseThrow();

        assertThat(ProcessRecord.commandOf(found.pid())).contains("sleep 600");
        ProcessRecord.stop(found, Duration.ofSeconds(20));
        assertThat(process.waitFor()).isNotZero();
        assertThat(new ProcessRecord(folder.resolve("pid")).running()).isEmpty();
    }

    @Test
    void does_not_take_another_process_with_the_same_number_for_it() throws Exception {
        Files.writeString(folder.resolve("pid"), ProcessHandle.current().pid() + " 1\n");

        assertThat(new ProcessRecord(folder.resolve("pid")).running()).isEmpty();
    }
}
