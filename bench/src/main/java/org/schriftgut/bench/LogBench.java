package org.schriftgut.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;
import org.schriftgut.evidence.LogLeaf;
import org.schriftgut.evidence.TreeHead;

/**
 * What the audit log costs: how fast a bare log grows in memory, and how many entries filing without a pause makes.
 *
 * <p>The bare log does what the sequencer does for each entry: salted leaf hash, one more leaf in the tree (RFC 9162).
 */
final class LogBench {

    private static final int ENTRIES = 1_000_000;
    /** Length of the payload of an entry that files a document. */
    private static final int PAYLOAD = 400;

    private LogBench() {}

    static void run(Server server, Laws laws, Report report)
            throws IOException, InterruptedException, ExecutionException {
        System.out.println("Growing a bare log …");
        grow(ENTRIES / 10);
        var started = System.nanoTime();
        var head = grow(ENTRIES);
        var bare = head.size() / ((System.nanoTime() - started) / 1e9);
        System.out.println("Filing " + laws.all().size() + " laws with two clients …");
        var office = Office.open(server, "log");
        var before = sign(office);
        var loading = Loading.run(server, office, laws, new RareWords(laws.all()));
        var asked = System.nanoTime();
        var after = sign(office);
        var signing = (System.nanoTime() - asked) / 1e9;
        var entries = after - before;
        report.log(bare, (double) entries / laws.all().size(), entries / loading.filedSeconds(), signing);
    }

    private static TreeHead grow(int entries) {
        var random = RandomGenerator.getDefault();
        var payload = "x".repeat(PAYLOAD).getBytes(StandardCharsets.US_ASCII);
        var salt = new byte[LogLeaf.SALT_BYTES];
        var head = TreeHead.empty();
        for (var i = 0; i < entries; i++) {
            random.nextBytes(salt);
            payload[i % PAYLOAD]++;
            head = head.append(LogLeaf.hash(salt, payload));
        }
        return head;
    }

    /** Size of the log under a head signed now, over everything that has happened. */
    private static long sign(Office office) {
        return office.admin().post("audit/heads", Map.of()).path("size").asLong();
    }
}
