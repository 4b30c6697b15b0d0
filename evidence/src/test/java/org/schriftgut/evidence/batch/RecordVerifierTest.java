package org.schriftgut.evidence.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CRLHolder;
import org.junit.jupiter.api.Test;
import org.schriftgut.evidence.TestClock;
import org.schriftgut.evidence.catalogue.AlgorithmCatalogue;
import org.schriftgut.evidence.record.ArchiveTimeStamp;
import org.schriftgut.evidence.record.ArchiveTimeStampChain;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.EvidenceRecord;
import org.schriftgut.evidence.stamp.Authorities;
import org.schriftgut.evidence.stamp.BuiltInAuthority;
import org.schriftgut.evidence.stamp.OwnCertificates;
import org.schriftgut.evidence.stamp.Token;
import org.schriftgut.evidence.verification.Code;
import org.schriftgut.evidence.verification.Finding;
import org.schriftgut.evidence.verification.RecordReport;
import org.schriftgut.evidence.verification.RecordVerifier;
import org.schriftgut.evidence.verification.Trust;
import org.schriftgut.evidence.verification.Verdict;

class RecordVerifierTest {

    private static final Instant STAMPED = Instant.parse("2027-01-01T00:00:00Z");

    private final TestClock clock = new TestClock(STAMPED.toString());
    private final OwnCertificates certificates = Authorities.certificates("A", 2026);
    private final BuiltInAuthority authority = new BuiltInAuthority(certificates, DigestAlgorithm.SHA512, clock);
    private final Archive archive = new Archive(clock, Archive.UNENDING, authority);
    private final UUID item = archive.add("document", DigestAlgorithm.SHA256);
    private final byte[] record;

    RecordVerifierTest() {
        archive.add("another", DigestAlgorithm.SHA256);
        archive.add("a third", DigestAlgorithm.SHA256);
        archive.sealing().run(10);
        record = archive.record(item);
    }

    @Property(tries = 1_000)
    void a_damaged_record_ends_in_a_report(
            @ForAll @IntRange(max = 5_000) int place, @ForAll byte value, @ForAll @Size(max = 8) byte[] inserted) {
        var at = place % record.length;
        var damaged = new byte[record.length + inserted.length];
        System.arraycopy(record, 0, damaged, 0, at);
        System.arraycopy(inserted, 0, damaged, at, inserted.length);
        System.arraycopy(record, at, damaged, at + inserted.length, record.length - at);
        damaged[at] ^= value;

        var report = archive.verify(damaged, archive.documents.get(item));

        assertThat(report.verdict() == Verdict.VALID || !report.findings().isEmpty())
                .isTrue();
    }

    @Test
    void no_bit_of_the_tree_may_change() {
        var stamp = EvidenceRecord.of(record).chains().get(0).stamps().get(0);

        for (var list = 0; list < stamp.reducedTree().size(); list++) {
            for (var bit = 0; bit < 256; bit++) {
                var lists = new ArrayList<>(stamp.reducedTree());
                var values = new ArrayList<>(lists.get(list));
                values.set(0, flipped(values.get(0), bit));
                lists.set(list, values);

                assertThat(verify(ArchiveTimeStamp.of(DigestAlgorithm.SHA256, lists, stamp.token()))
                                .verdict())
                        .isEqualTo(Verdict.INVALID);
            }
        }
    }

    @Test
    void no_bit_of_what_is_signed_may_change() {
        var stamp = EvidenceRecord.of(record).chains().get(0).stamps().get(0);
        var token = Token.of(stamp.token());
        var signature = token.signature().getSignature();
        var start = indexOf(stamp.token(), token.imprint());
        var end = indexOf(stamp.token(), signature);

        assertThat(changed(stamp, start, token.imprint().length)).containsOnly(Verdict.INVALID);
        assertThat(changed(stamp, end, signature.length)).containsOnly(Verdict.INVALID);
    }

    @Test
    void a_record_of_nobody_we_trust_is_not_green() {
        archive.anchors.clear();

        assertThat(report(Instant.parse("2027-06-01T00:00:00Z"), List.of()).has(Code.NOT_TRUSTED))
                .isTrue();
        assertThat(report(Instant.parse("2027-06-01T00:00:00Z"), List.of()).verdict())
                .isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void a_time_stamp_from_the_future_is_refused() {
        assertThat(report(STAMPED.minus(Duration.ofHours(1)), List.of()).has(Code.TIME_IN_FUTURE))
                .isTrue();
    }

    @Test
    void a_certificate_that_ended_unrenewed_proves_nothing_any_more() {
        var report = report(Instant.parse("2040-01-01T00:00:00Z"), List.of());

        assertThat(report.has(Code.RENEWED_TOO_LATE)).isTrue();
        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(report.provenSince()).isEmpty();
    }

    @Test
    void an_algorithm_that_weakened_proves_nothing_any_more() {
        var ended = AlgorithmCatalogue.read(
                new StringReader("SHA-256;0;2029-12-31;test\nSHA-512;0;;test\nECDSA;256;;test\n"));

        assertThat(report(ended, Instant.parse("2029-12-31T00:00:00Z")).verdict())
                .isEqualTo(Verdict.VALID);
        assertThat(report(ended, Instant.parse("2030-01-01T00:00:00Z")).has(Code.ALGORITHM_WEAK))
                .isTrue();
        assertThat(report(AlgorithmCatalogue.read(new StringReader("")), STAMPED)
                        .has(Code.ALGORITHM_UNKNOWN))
                .isTrue();
    }

    @Test
    void an_authority_that_ended_in_peace_leaves_what_it_stamped_before() {
        assertThat(revoked("2027-06-01T00:00:00Z", CRLReason.cessationOfOperation)
                        .verdict())
                .isEqualTo(Verdict.VALID);
        assertThat(revoked("2026-12-31T00:00:00Z", CRLReason.cessationOfOperation)
                        .has(Code.REVOKED))
                .isTrue();
    }

    @Test
    void a_stolen_key_fells_everything_it_stamped() {
        assertThat(revoked("2027-06-01T00:00:00Z", CRLReason.keyCompromise).has(Code.REVOKED))
                .isTrue();
        assertThat(revoked("2027-06-01T00:00:00Z", CRLReason.certificateHold).verdict())
                .isEqualTo(Verdict.INVALID);
    }

    @Test
    void a_key_stolen_after_the_renewal_does_no_harm() {
        clock.set("2027-05-01T00:00:00Z");
        var renewed = Authorities.authority("B", 2027, clock);
        archive.use(renewed);
        var now = Instant.parse("2027-05-01T00:00:00Z");
        new TimeStampRenewal(
                        archive.store,
                        archive.receipt(),
                        new RenewalCalendar(Archive.UNENDING, Duration.ofDays(365 * 10)))
                .run(now);

        clock.set("2027-07-01T00:00:00Z");
        certificates.revoke(Instant.parse("2027-06-01T00:00:00Z"), CRLReason.keyCompromise);
        var list = authority.listFor(authority.anchor()).orElseThrow();
        var report = new RecordVerifier(trust(clock.instant(), List.of(list)))
                .verify(archive.record(item), archive.documents.get(item));

        assertThat(report.findings()).isEmpty();
        assertThat(report.stamps()).hasSize(2);
    }

    @Test
    void time_stamps_in_the_wrong_order_are_refused() {
        var stamp = EvidenceRecord.of(record).chains().get(0).stamps().get(0);
        clock.set("2026-12-01T00:00:00Z");
        var hash = DigestAlgorithm.SHA256.hash(stamp.token());
        var older = authority.stamp(DigestAlgorithm.SHA256, hash);
        var chain =
                ArchiveTimeStampChain.of(List.of(stamp, ArchiveTimeStamp.of(DigestAlgorithm.SHA256, List.of(), older)));

        var report = new RecordVerifier(trust(STAMPED, List.of()))
                .verify(EvidenceRecord.of(List.of(chain)).encoded(), archive.documents.get(item));

        assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.TIME_ORDER);
    }

    @Test
    void a_renewal_of_another_token_is_refused() {
        var stamp = EvidenceRecord.of(record).chains().get(0).stamps().get(0);
        var other = authority.stamp(DigestAlgorithm.SHA256, new byte[32]);
        var chain =
                ArchiveTimeStampChain.of(List.of(stamp, ArchiveTimeStamp.of(DigestAlgorithm.SHA256, List.of(), other)));

        var report = new RecordVerifier(trust(STAMPED, List.of()))
                .verify(EvidenceRecord.of(List.of(chain)).encoded(), archive.documents.get(item));

        assertThat(report.findings())
                .anyMatch(finding -> finding.code() == Code.PREDECESSOR_NOT_COVERED
                        && finding.place().equals(new Finding.Place(1, 2)));
    }

    private RecordReport revoked(String at, int reason) {
        clock.set("2027-07-01T00:00:00Z");
        certificates.revoke(Instant.parse(at), reason);
        return report(
                clock.instant(), List.of(authority.listFor(authority.anchor()).orElseThrow()));
    }

    private List<Verdict> changed(ArchiveTimeStamp stamp, int start, int length) {
        var verdicts = new ArrayList<Verdict>();
        for (var bit = start * 8; bit < (start + length) * 8; bit += 5) {
            verdicts.add(verify(ArchiveTimeStamp.of(
                            DigestAlgorithm.SHA256, stamp.reducedTree(), flipped(stamp.token(), bit)))
                    .verdict());
        }
        return verdicts;
    }

    private RecordReport verify(ArchiveTimeStamp stamp) {
        var changed = EvidenceRecord.of(List.of(ArchiveTimeStampChain.of(List.of(stamp))));
        return archive.verify(changed.encoded(), archive.documents.get(item));
    }

    private RecordReport report(Instant now, List<X509CRLHolder> lists) {
        return new RecordVerifier(trust(now, lists)).verify(record, archive.documents.get(item));
    }

    private RecordReport report(AlgorithmCatalogue catalogue, Instant now) {
        return new RecordVerifier(Trust.in(archive.anchors, catalogue, now))
                .verify(record, archive.documents.get(item));
    }

    private Trust trust(Instant now, List<X509CRLHolder> lists) {
        return new Trust(archive.anchors, List.of(), lists, Archive.UNENDING, now, Duration.ofMinutes(5));
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        var copy = bytes.clone();
        copy[bit / 8] ^= (byte) (1 << bit % 8);
        return copy;
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (var i = 0; i + part.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("It is not there");
    }
}
