package org.schriftgut.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final HeadKey KEY = HeadKey.generate();

    @TempDir
    Path folder;

    private Path log;
    private String head;
    private String said;

    @BeforeEach
    void a_log_of_one_entry() throws IOException {
        var tenant = UUID.fromString("0196f000-0000-7000-8000-000000000000");
        var text = new StringBuilder();
        var writer = new LogWriter(text, tenant, TreeHead.empty());
        var salt = new byte[LogLeaf.SALT_BYTES];
        var payload = "{\"subject\":\"Grün\"}".getBytes(StandardCharsets.UTF_8);
        var leaf = LogLeaf.hash(salt, payload);
        writer.entry(leaf, salt, payload);
        var signed = SignedHead.sign(tenant, 1, TreeHead.empty().append(leaf), Instant.EPOCH, 0, KEY);
        writer.head(signed);
        writer.end();
        head = signed.line();
        log = Files.writeString(folder.resolve("log.txt"), text);
    }

    @Test
    void says_that_a_log_is_good() throws IOException {
        var key = Files.writeString(folder.resolve("key.pem"), HeadKey.pem(KEY.publicKey()));
        var heads = Files.writeString(folder.resolve("heads.txt"), head + "\n");

        assertThat(run("--key", key.toString(), "--heads", heads.toString(), log.toString()))
                .isZero();
        assertThat(said).contains("entries 0 to 0, 1 heads", "GOOD: every entry", "head 1");
    }

    @Test
    void names_the_first_bad_entry() throws IOException {
        Files.writeString(log, Files.readString(log).replace("Grün", "Blau"));

        assertThat(run(log.toString())).isEqualTo(1);
        assertThat(said).contains("BAD: the first bad entry is 0", "line 4: Entry 0 is not what was logged");
    }

    @Test
    void says_what_it_does_not_understand() {
        assertThat(run()).isEqualTo(2);
        assertThat(said).startsWith("Usage:");
        assertThat(run("--key")).isEqualTo(2);
        assertThat(run(folder.resolve("nothing").toString())).isEqualTo(2);
        assertThat(run("--heads", log.toString(), "--key", log.toString(), log.toString()))
                .isEqualTo(2);
    }

    private int run(String... args) {
        var out = new ByteArrayOutputStream();
        var code = Verify.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }
}
