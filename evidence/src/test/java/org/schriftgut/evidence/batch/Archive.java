package org.schriftgut.evidence.batch;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.cert.X509CertificateHolder;
import org.schriftgut.evidence.TestClock;
import org.schriftgut.evidence.catalogue.AlgorithmCatalogue;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.stamp.BuiltInAuthority;
import org.schriftgut.evidence.stamp.TimeStampAuthority;
import org.schriftgut.evidence.verification.ArchivedData;
import org.schriftgut.evidence.verification.RecordReport;
import org.schriftgut.evidence.verification.RecordVerifier;
import org.schriftgut.evidence.verification.Trust;

/** A small archive for tests: documents with nonces, a store, and whatever authority is asked at the moment. */
final class Archive implements TimeStampAuthority {

    static final AlgorithmCatalogue UNENDING = AlgorithmCatalogue.read(
            new StringReader("SHA-256;0;;test\nSHA-512;0;;test\nSHA3-512;0;;test\nECDSA;256;;test\nRSA;3000;;test\n"));

    final EvidenceStore store = new MemoryStore();
    final TestClock clock;
    final AlgorithmCatalogue catalogue;
    final List<X509CertificateHolder> anchors = new ArrayList<>();
    final Map<UUID, List<ArchivedData>> documents = new HashMap<>();

    private TimeStampAuthority current;
    private RecordVerifier verifier;
    private Instant verifierTime;

    Archive(TestClock clock, AlgorithmCatalogue catalogue, BuiltInAuthority authority) {
        this.clock = clock;
        this.catalogue = catalogue;
        use(authority);
    }

    void use(BuiltInAuthority authority) {
        anchors.add(authority.anchor());
        verifier = null;
        current = authority;
    }

    void use(TimeStampAuthority authority) {
        current = authority;
    }

    UUID add(String text, DigestAlgorithm algorithm) {
        var item = UUID.randomUUID();
        documents.put(
                item,
                List.of(
                        ArchivedData.of(text.getBytes(StandardCharsets.UTF_8)),
                        ArchivedData.of(("nonce of " + item).getBytes(StandardCharsets.UTF_8))));
        store.enqueue(new EvidenceStore.Waiting(
                item, algorithm, hashes(item, algorithm).orElseThrow()));
        return item;
    }

    Optional<List<byte[]>> hashes(UUID item, DigestAlgorithm algorithm) {
        return Optional.ofNullable(documents.get(item))
                .map(group -> group.stream().map(data -> data.hash(algorithm)).toList());
    }

    Receipt receipt() {
        return new Receipt(this, () -> List.copyOf(anchors), catalogue, clock);
    }

    Sealing sealing() {
        return new Sealing(store, receipt());
    }

    TimeStampRenewal renewal() {
        return new TimeStampRenewal(store, receipt(), RenewalCalendar.of(catalogue));
    }

    HashTreeRenewal rehashing() {
        return new HashTreeRenewal(store, this::hashes);
    }

    byte[] record(UUID item) {
        return new Records(store).of(item).orElseThrow();
    }

    RecordReport verify(UUID item) {
        return verify(record(item), documents.get(item));
    }

    RecordReport verify(byte[] record, List<ArchivedData> group) {
        if (verifier == null || !clock.instant().equals(verifierTime)) {
            verifier = new RecordVerifier(Trust.in(anchors, catalogue, clock.instant()));
            verifierTime = clock.instant();
        }
        return verifier.verify(record, group);
    }

    @Override
    public String name() {
        return current.name();
    }

    @Override
    public byte[] stamp(DigestAlgorithm algorithm, byte[] hash) {
        return current.stamp(algorithm, hash);
    }
}
