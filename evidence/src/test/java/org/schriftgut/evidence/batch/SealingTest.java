package org.schriftgut.evidence.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.evidence.TestClock;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.EvidenceRecord;
import org.schriftgut.evidence.stamp.Authorities;
import org.schriftgut.evidence.stamp.BuiltInAuthority;
import org.schriftgut.evidence.stamp.NoTimeStamp;
import org.schriftgut.evidence.stamp.TimeStampAuthority;
import org.schriftgut.evidence.verification.Code;
import org.schriftgut.evidence.verification.Verdict;

class SealingTest {

    private final TestClock clock = new TestClock("2027-01-01T00:00:00Z");
    private final BuiltInAuthority authority = Authorities.authority("A", 2026, clock);
    private final Archive archive = new Archive(clock, Archive.UNENDING, authority);

    @Test
    void a_record_proves_its_document_and_no_other() {
        var items = items(5);
        archive.sealing().run(100);

        assertThat(archive.verify(items.get(3)).verdict()).isEqualTo(Verdict.VALID);
        assertThat(archive.verify(items.get(3)).provenSince()).contains(clock.instant());
        assertThat(archive.verify(archive.record(items.get(3)), archive.documents.get(items.get(4)))
                        .has(Code.DATA_NOT_COVERED))
                .isTrue();
        assertThat(archive.verify(archive.record(items.get(3)), List.of()).verdict())
                .isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void an_outage_leaves_all_items_where_they_are() {
        var items = items(3);
        archive.use(new Failing());

        assertThatThrownBy(() -> archive.sealing().run(100)).isInstanceOf(NoTimeStamp.class);

        assertThat(archive.store.unsealed()).isPresent();
        archive.use((TimeStampAuthority) authority);
        archive.sealing().run(100);
        assertThat(archive.sealing().run(100)).isEmpty();
        for (var item : items) {
            assertThat(EvidenceRecord.of(archive.record(item)).chains()).hasSize(1);
            assertThat(archive.verify(item).verdict()).isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void a_crash_after_the_token_came_costs_the_token_only() {
        var item = items(3).get(1);
        var batch = archive.store.gather(100).orElseThrow();
        archive.store.newNodes(batch).append(new byte[32]);
        // the process ends here, in the middle of the tree; the next one begins again

        archive.sealing().run(100);

        assertThat(archive.verify(item).verdict()).isEqualTo(Verdict.VALID);
        assertThat(archive.store.sealed()).containsExactly(batch);
    }

    @Test
    void a_token_nobody_should_trust_is_not_kept() {
        items(2);
        archive.use((TimeStampAuthority) Authorities.authority("Stranger", 2026, clock));

        assertThatThrownBy(() -> archive.sealing().run(100))
                .isInstanceOf(NoTimeStamp.class)
                .hasMessageContaining(Code.NOT_TRUSTED.name());
        assertThat(archive.store.sealed()).isEmpty();
    }

    @Test
    void one_token_renews_many_batches() {
        var items = items(6);
        while (archive.sealing().run(2).isPresent()) {
            clock.set(clock.instant().plusSeconds(60));
        }
        clock.set("2033-10-01T00:00:00Z");
        archive.use(Authorities.authority("B", 2033, clock));

        assertThat(archive.renewal().run(clock.instant())).isEqualTo(3);

        var tokens = new ArrayList<byte[]>();
        for (var batch : archive.store.sealed()) {
            tokens.add(archive.store.stamps(batch.number()).get(1).token());
        }
        assertThat(tokens).hasSize(3).allMatch(token -> Arrays.equals(token, tokens.get(0)));
        assertThat(archive.renewal().run(clock.instant())).isZero();
        clock.set("2035-01-01T00:00:00Z");
        for (var item : items) {
            assertThat(archive.verify(item).findings()).isEmpty();
        }
    }

    @Test
    void hashing_again_goes_on_where_it_ended_and_leaves_out_what_is_destroyed() {
        var items = items(5);
        archive.sealing().run(100);
        clock.set("2028-01-01T00:00:00Z");
        archive.rehashing().run(DigestAlgorithm.SHA512, 2);
        archive.documents.remove(items.get(0));
        while (archive.rehashing().run(DigestAlgorithm.SHA512, 2) > 0) {
            // portion after portion
        }

        archive.sealing().run(100);

        var alive = items.subList(1, 5);
        for (var item : alive) {
            assertThat(EvidenceRecord.of(archive.record(item)).chains()).hasSize(2);
            assertThat(archive.verify(item).findings()).isEmpty();
        }
    }

    @Test
    void a_time_stamp_between_two_trees_does_no_harm() {
        var item = items(3).get(0);
        archive.sealing().run(100);
        clock.set("2033-10-01T00:00:00Z");
        archive.use(Authorities.authority("B", 2033, clock));
        archive.rehashing().run(DigestAlgorithm.SHA512, 100);
        archive.renewal().run(clock.instant());
        archive.sealing().run(100);
        archive.store.renew(List.of(new EvidenceStore.Renewal(
                1, 2, new EvidenceStore.Stamp(List.of(List.of(new byte[32])), new byte[] {5}))));

        var report = archive.verify(item);

        assertThat(report.findings()).isEmpty();
        assertThat(report.stamps()).hasSize(3);
    }

    private List<UUID> items(int count) {
        var items = new ArrayList<UUID>();
        for (var i = 0; i < count; i++) {
            items.add(archive.add("document " + i, DigestAlgorithm.SHA256));
        }
        return items;
    }

    private static final class Failing implements TimeStampAuthority {

        @Override
        public String name() {
            return "gone";
        }

        @Override
        public byte[] stamp(DigestAlgorithm algorithm, byte[] hash) {
            throw new NoTimeStamp(NoTimeStamp.Reason.UNREACHABLE, "gone");
        }
    }
}
