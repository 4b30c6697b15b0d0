package org.schriftgut.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Any log: what the tiles prove is what the definitions of the RFC prove, and nothing else passes. */
class ProofsTest {

    private static final int MOST = 70_000;

    private static final List<byte[]> LEAVES = IntStream.range(0, MOST)
            .mapToObj(i -> LogLeaf.hash(
                    new byte[LogLeaf.SALT_BYTES],
                    ByteBuffer.allocate(4).putInt(i).array()))
            .toList();

    private static final TileSource TILES = MemoryTiles.of(LEAVES);

    @Property(tries = 300)
    void root_and_proofs_are_those_of_the_definitions(
            @ForAll @IntRange(min = 1, max = 1500) int size, @ForAll @IntRange(max = 1499) int any) {
        var tree = new HashTree(TILES, size);
        var index = any % size;

        assertThat(tree.root()).isEqualTo(NaiveTree.root(LEAVES.subList(0, size)));
        assertThat(tree.head().root()).isEqualTo(tree.root());
        assertThat(tree.inclusion(index)).containsExactlyElementsOf(NaiveTree.path(index, LEAVES.subList(0, size)));
        assertThat(tree.consistency(index + 1))
                .containsExactlyElementsOf(NaiveTree.proof(index + 1, LEAVES.subList(0, size)));
    }

    @Property(tries = 20)
    void they_are_so_across_three_levels_of_tiles(
            @ForAll @IntRange(min = 65_000, max = MOST) int size, @ForAll @IntRange(max = 64_999) int index) {
        var tree = new HashTree(TILES, size);

        assertThat(tree.inclusion(index)).containsExactlyElementsOf(NaiveTree.path(index, LEAVES.subList(0, size)));
        assertThat(tree.consistency(index + 1))
                .containsExactlyElementsOf(NaiveTree.proof(index + 1, LEAVES.subList(0, size)));
    }

    @Property
    void an_entry_is_proven_at_its_own_place_only(
            @ForAll @IntRange(min = 1, max = MOST) int size,
            @ForAll @IntRange(max = MOST - 1) int any,
            @ForAll @IntRange(max = MOST - 1) int other) {
        var tree = new HashTree(TILES, size);
        var index = any % size;
        var path = tree.inclusion(index);

        assertThat(Proofs.includes(LEAVES.get(index), index, size, path, tree.root()))
                .isTrue();
        if (other % size != index) {
            assertThat(Proofs.includes(LEAVES.get(other % size), index, size, path, tree.root()))
                    .isFalse();
            assertThat(Proofs.includes(LEAVES.get(index), other % size, size, path, tree.root()))
                    .isFalse();
        }
    }

    @Property
    void a_log_extends_its_former_self_only(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int any) {
        var former = any % (size + 1);
        var root = new HashTree(TILES, size).root();
        var formerRoot = new HashTree(TILES, former).root();
        var proof = new HashTree(TILES, size).consistency(former);

        assertThat(Proofs.extendsLog(former, formerRoot, size, root, proof)).isTrue();
        assertThat(Proofs.extendsLog(former, flipped(formerRoot), size, root, proof))
                .isFalse();
        if (former > 0) {
            assertThat(Proofs.extendsLog(former, formerRoot, size, flipped(root), proof))
                    .isFalse();
        }
    }

    @Property
    void no_bit_of_a_proof_may_change(
            @ForAll @IntRange(min = 2, max = MOST) int size,
            @ForAll @IntRange(max = MOST) int any,
            @ForAll @IntRange(max = 40) int step) {
        var tree = new HashTree(TILES, size);
        var index = any % size;
        var path = tree.inclusion(index);
        var proof = tree.consistency(index + 1);

        assertThat(Proofs.includes(LEAVES.get(index), index, size, changed(path, step), tree.root()))
                .isFalse();
        assertThat(Proofs.includes(LEAVES.get(index), index, size, longer(path), tree.root()))
                .isFalse();
        assertThat(Proofs.includes(LEAVES.get(index), index, size, path.subList(1, path.size()), tree.root()))
                .isFalse();
        if (!proof.isEmpty()) {
            var formerRoot = new HashTree(TILES, index + 1).root();
            assertThat(Proofs.extendsLog(index + 1, formerRoot, size, tree.root(), changed(proof, step)))
                    .isFalse();
            assertThat(Proofs.extendsLog(index + 1, formerRoot, size, tree.root(), longer(proof)))
                    .isFalse();
        }
    }

    private static List<byte[]> changed(List<byte[]> hashes, int step) {
        var changed = new ArrayList<>(hashes);
        changed.set(step % hashes.size(), flipped(hashes.get(step % hashes.size())));
        return changed;
    }

    private static List<byte[]> longer(List<byte[]> hashes) {
        var longer = new ArrayList<>(hashes);
        longer.add(LEAVES.get(0));
        return longer;
    }

    private static byte[] flipped(byte[] hash) {
        var flipped = hash.clone();
        flipped[0] ^= 1;
        return flipped;
    }
}
