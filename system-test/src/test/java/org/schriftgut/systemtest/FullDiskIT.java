package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A store that is really full: a file system of 40 MB, whose mounting needs root. */
@Tag("deep")
@Tag("deep-crash")
class FullDiskIT {

    private static final int MIB = 1 << 20;

    @Test
    void a_full_disk_is_a_clear_answer_and_nothing_half_is_there() throws Exception {
        var disk = Files.createDirectories(RunningServer.emptyFolder("full-disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk.toString()) == 0,
                "A small file system cannot be mounted here (not root): the full disk is not tested");
        try (var launcher = LauncherProcess.start(
                RunningServer.emptyFolder("full-disk-data"), Map.of("SCHRIFTGUT_STORE_DIR", disk.toString()))) {
            var authority = Authority.create(launcher, "Amt ohne Platz").withSmallPlan();
            var clerk = authority.clerk();
            var dossier = authority.dossier(clerk, "10", "Akte").id();
            var path = "api/v1/places/" + dossier + "/documents";
            var before = authority.file(clerk, dossier, "vorher.bin", new byte[5 * MIB]);

            var refused = clerk.upload(path + "/content?name=gross.bin", new byte[50 * MIB], "Idempotency-Key", "gross")
                    .expect(507);

            assertThat(refused.json().path("type").asText()).isEqualTo("urn:schriftgut:problem:storage-full");
            assertThat(clerk.get(path).expect(200).json().path("total").asInt()).isEqualTo(1);
            assertThat(bytesIn(disk)).isLessThan(6L * MIB);
            assertThat(clerk.get("api/v1/versions/"
                                    + before.json().at("/parts/0/versions/0/id").asText() + "/content")
                            .expect(200)
                            .bytes())
                    .hasSize(5 * MIB);
            authority.file(clerk, dossier, "klein.bin", new byte[MIB]);
            clerk.upload(path + "/content?name=gross.bin", new byte[20 * MIB], "Idempotency-Key", "gross")
                    .expect(201);
        } finally {
            run("umount", disk.toString());
        }
    }

    private static long bytesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static int run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor();
        } catch (IOException noSuchCommand) {
            return -1;
        }
    }
}
