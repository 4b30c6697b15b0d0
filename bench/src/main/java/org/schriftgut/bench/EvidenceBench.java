package org.schriftgut.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.evidence.batch.EvidenceStore;
import org.schriftgut.evidence.batch.MemoryStore;
import org.schriftgut.evidence.batch.Receipt;
import org.schriftgut.evidence.batch.RenewalCalendar;
import org.schriftgut.evidence.batch.TimeStampRenewal;
import org.schriftgut.evidence.catalogue.AlgorithmCatalogue;
import org.schriftgut.evidence.record.ArchiveTimeStamp;
import org.schriftgut.evidence.record.ArchiveTimeStampChain;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.EvidenceRecord;
import org.schriftgut.evidence.stamp.BuiltInAuthority;
import org.schriftgut.evidence.stamp.OwnCertificates;
import org.schriftgut.evidence.tree.DataGroup;
import org.schriftgut.evidence.tree.FileNodes;
import org.schriftgut.evidence.tree.TreeBuilder;
import org.schriftgut.evidence.verification.ArchivedData;
import org.schriftgut.evidence.verification.RecordVerifier;
import org.schriftgut.evidence.verification.Trust;

/** What evidence records cost, in seconds of CPU, beside the bare hashes they consist of. */
final class EvidenceBench {

    private static final DigestAlgorithm ALGORITHM = DigestAlgorithm.SHA256;
    private static final int LEAVES = 1_000_000;
    private static final int RECORDS = 50_000;
    private static final int VERIFIED = 20_000;
    private static final int BATCHES = 10_000;

    private final BuiltInAuthority authority = new BuiltInAuthority(
            OwnCertificates.create(
                    "Bench",
                    OwnCertificates.Kind.ECDSA_P256,
                    Instant.now().minus(1, ChronoUnit.DAYS),
                    Instant.now().plus(3_000, ChronoUnit.DAYS)),
            DigestAlgorithm.SHA256,
            Clock.systemUTC());

    static void run() throws IOException {
        var bench = new EvidenceBench();
        bench.records(LEAVES / 10);
        bench.records(LEAVES);
        bench.renewal();
    }

    private void records(int leaves) throws IOException {
        var file = Files.createTempFile("nodes", ".bin");
        try (var log = FileNodes.create(file, 32)) {
            var started = cpu();
            var digest = ALGORITHM.start();
            for (var i = 0; i < 2 * leaves; i++) {
                digest.update(new byte[64]);
                digest.digest();
            }
            var bare = cpu() - started;

            started = cpu();
            var builder = new TreeBuilder(ALGORITHM, log);
            for (var i = 0; i < leaves; i++) {
                builder.add(group(i).leaf(ALGORITHM));
            }
            var tree = builder.finish();
            var token = authority.stamp(ALGORITHM, tree.root());
            var sealing = cpu() - started;
            System.gc();
            var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1 << 20);

            started = cpu();
            byte[] record = null;
            for (var i = 0; i < RECORDS; i++) {
                var index = (int) (i * 7_919L % leaves);
                var stamp = ArchiveTimeStamp.of(ALGORITHM, tree.reducedTree(index, group(index)), token);
                record = EvidenceRecord.of(List.of(ArchiveTimeStampChain.of(List.of(stamp))))
                        .encoded();
            }
            var assembling = cpu() - started;

            var last = (int) ((RECORDS - 1) * 7_919L % leaves);
            List<ArchivedData> data = List.of(algorithm -> hash(last, 0), algorithm -> hash(last, 1));
            var trust = Trust.in(List.of(authority.anchor()), AlgorithmCatalogue.shipped(), Instant.now());
            started = cpu();
            for (var i = 0; i < VERIFIED / 20; i++) {
                new RecordVerifier(trust).verify(record, data);
            }
            var alone = (cpu() - started) / (VERIFIED / 20);
            var verifier = new RecordVerifier(trust);
            started = cpu();
            for (var i = 0; i < VERIFIED; i++) {
                verifier.verify(record, data);
            }
            var together = (cpu() - started) / VERIFIED;

            System.out.printf(
                    "%,d leaves: sealed in %.2f s (bare hashes %.2f s, ratio %.1f), heap after it %d MB; %,.0f"
                            + " records/s of %d bytes; verified in %.2f ms alone, %.3f ms in a row; %s%n",
                    leaves,
                    sealing,
                    bare,
                    sealing / bare,
                    heap,
                    RECORDS / assembling,
                    record.length,
                    alone * 1e3,
                    together * 1e3,
                    verifier.verify(record, data).verdict());
        } finally {
            Files.delete(file);
        }
    }

    private void renewal() {
        var store = new MemoryStore();
        var catalogue = AlgorithmCatalogue.shipped();
        var receipt = new Receipt(authority, () -> List.of(authority.anchor()), catalogue, Clock.systemUTC());
        for (var i = 0; i < BATCHES; i++) {
            store.enqueue(new EvidenceStore.Waiting(new UUID(0, i), ALGORITHM, group(i).hashes()));
            var token = authority.stamp(ALGORITHM, group(i).leaf(ALGORITHM));
            store.seal(store.gather(1).orElseThrow(), new EvidenceStore.Seal(2, token, Map.of()));
        }
        var started = cpu();
        var count = new TimeStampRenewal(store, receipt, new RenewalCalendar(catalogue, Duration.ofDays(4_000)))
                .run(Instant.now());
        System.out.printf("%,d batches renewed under one token in %.2f s%n", count, cpu() - started);
    }

    private static DataGroup group(int i) {
        return new DataGroup(List.of(hash(i, 0), hash(i, 1)));
    }

    /** Looks like a hash, and costs nothing. */
    private static byte[] hash(int i, int member) {
        return ByteBuffer.allocate(32).putInt(i).putInt(member).array();
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
