package org.schriftgut.evidence.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.evidence.batch.EvidenceStore.Batch;
import org.schriftgut.evidence.batch.EvidenceStore.Renewal;
import org.schriftgut.evidence.batch.EvidenceStore.Seal;
import org.schriftgut.evidence.batch.EvidenceStore.Stamp;
import org.schriftgut.evidence.batch.EvidenceStore.Waiting;
import org.schriftgut.evidence.record.DigestAlgorithm;

/** What every store has to keep to, so that nothing is lost or sealed twice. */
interface EvidenceStoreContract {

    UUID ONE = new UUID(0, 1);
    UUID TWO = new UUID(0, 2);
    byte[] TOKEN = {1};

    EvidenceStore store();

    @Test
    default void an_item_waits_once_for_each_algorithm() {
        store().enqueue(waiting(ONE, DigestAlgorithm.SHA256));
        store().enqueue(waiting(ONE, DigestAlgorithm.SHA256));
        store().enqueue(waiting(ONE, DigestAlgorithm.SHA512));

        assertThat(store().waiting()).isEqualTo(2);
    }

    @Test
    default void an_item_of_a_batch_does_not_wait_again() {
        sealed(ONE);

        store().enqueue(waiting(ONE, DigestAlgorithm.SHA256));

        assertThat(store().waiting()).isZero();
    }

    @Test
    default void a_batch_takes_the_longest_waiting_of_one_algorithm() {
        store().enqueue(waiting(ONE, DigestAlgorithm.SHA256));
        store().enqueue(waiting(ONE, DigestAlgorithm.SHA512));
        store().enqueue(waiting(TWO, DigestAlgorithm.SHA256));

        var batch = store().gather(10).orElseThrow();

        assertThat(batch.algorithm()).isEqualTo(DigestAlgorithm.SHA256);
        assertThat(members(batch)).containsExactly(ONE, TWO);
        assertThat(store().waiting()).isEqualTo(1);
        assertThat(store().unsealed()).contains(batch);
        assertThat(store().sealed()).isEmpty();
        assertThat(store().placesOf(ONE)).isEmpty();
    }

    @Test
    default void the_first_seal_stays() {
        var batch = sealed(ONE);

        assertThat(store().seal(batch, new Seal(2, new byte[] {9}, Map.of()))).isFalse();
        assertThat(store().stamps(batch.number())).hasSize(1);
        assertThat(store().stamps(batch.number()).get(0).token()).isEqualTo(TOKEN);
        assertThat(store().unsealed()).isEmpty();
    }

    @Test
    default void a_renewal_takes_its_position_once() {
        var batch = sealed(ONE);
        var renewal = new Renewal(batch.number(), 1, new Stamp(List.of(List.of(new byte[32])), new byte[] {2}));

        store().renew(List.of(renewal));
        store().renew(List.of(renewal));

        assertThat(store().stamps(batch.number())).hasSize(2);
    }

    @Test
    default void what_is_not_under_an_algorithm_is_found_until_it_waits() {
        sealed(ONE);

        assertThat(store().itemsWithout(DigestAlgorithm.SHA512, 10)).containsExactly(ONE);
        assertThat(store().itemsWithout(DigestAlgorithm.SHA256, 10)).isEmpty();
        store().enqueue(waiting(ONE, DigestAlgorithm.SHA512));
        assertThat(store().itemsWithout(DigestAlgorithm.SHA512, 10)).isEmpty();
    }

    @Test
    default void a_batch_is_replaced_when_all_of_it_is_sealed_again_or_gone() {
        store().enqueue(waiting(ONE, DigestAlgorithm.SHA256));
        store().enqueue(waiting(TWO, DigestAlgorithm.SHA256));
        var batch = store().gather(10).orElseThrow();
        store().seal(batch, new Seal(2, TOKEN, Map.of()));

        store().enqueue(waiting(ONE, DigestAlgorithm.SHA512));
        store().seal(store().gather(10).orElseThrow(), new Seal(2, TOKEN, Map.of(batch.number(), 1)));

        assertThat(store().isReplaced(batch)).isFalse();
        store().forget(TWO);
        assertThat(store().isReplaced(batch)).isTrue();
    }

    @Test
    default void a_forgotten_item_leaves_the_others() {
        store().enqueue(waiting(ONE, DigestAlgorithm.SHA256));
        store().enqueue(waiting(TWO, DigestAlgorithm.SHA256));
        var batch = store().gather(10).orElseThrow();
        store().seal(batch, new Seal(2, TOKEN, Map.of()));

        store().forget(ONE);

        assertThat(store().placesOf(ONE)).isEmpty();
        assertThat(store().placesOf(TWO)).extracting(EvidenceStore.Place::index).containsExactly(1L);
    }

    @Test
    default void new_nodes_begin_empty() {
        store().enqueue(waiting(ONE, DigestAlgorithm.SHA256));
        var batch = store().gather(10).orElseThrow();
        store().newNodes(batch).append(new byte[] {1, 1});

        store().newNodes(batch).append(new byte[] {2, 2});

        assertThat(store().nodes(batch).read(0)).containsExactly(2, 2);
    }

    private Batch sealed(UUID item) {
        store().enqueue(waiting(item, DigestAlgorithm.SHA256));
        var batch = store().gather(10).orElseThrow();
        store().seal(batch, new Seal(2, TOKEN, Map.of()));
        return batch;
    }

    private List<UUID> members(Batch batch) {
        var found = new ArrayList<UUID>();
        store().forEachMember(batch, member -> found.add(member.item()));
        return found;
    }

    private static Waiting waiting(UUID item, DigestAlgorithm algorithm) {
        return new Waiting(item, algorithm, List.of(new byte[32], new byte[32]));
    }
}
