package org.schriftgut.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.evidence.record.DigestAlgorithm;

class BatchTreeTest {

    private static final DigestAlgorithm ALGORITHM = DigestAlgorithm.SHA256;

    @TempDir
    Path folder;

    @Property(tries = 200)
    void every_leaf_leads_to_the_root_of_a_plain_recomputation(@ForAll @IntRange(min = 2, max = 300) int size) {
        var tree = treeOf(size, new MemoryNodes());

        var root = plainRoot(0, size);
        assertThat(tree.root()).isEqualTo(root);
        for (var i = 0; i < size; i++) {
            var lists = tree.reducedTree(i, group(i));
            assertThat(ReducedTree.startsWith(lists, group(i).hashes())).isTrue();
            assertThat(ReducedTree.rootsOf(ALGORITHM, lists)).containsExactly(root);
        }
    }

    @Test
    void no_other_group_leads_to_the_root() {
        var tree = treeOf(7, new MemoryNodes());
        var lists = new ArrayList<>(tree.reducedTree(3, group(3)));
        lists.set(0, group(8).hashes());

        assertThat(ReducedTree.rootsOf(ALGORITHM, lists)).isNotEmpty().doesNotContain(tree.root());
    }

    @Test
    void a_lone_leaf_still_has_a_tree() {
        var tree = treeOf(1, new MemoryNodes());

        assertThat(tree.size()).isEqualTo(2);
        assertThat(tree.pathOf(0)).hasSize(1);
        assertThat(ReducedTree.rootsOf(ALGORITHM, tree.reducedTree(0, group(0))))
                .containsExactly(tree.root());
    }

    @Test
    void a_file_holds_the_same_nodes_as_memory() throws IOException {
        var inMemory = treeOf(4_999, new MemoryNodes());
        try (var file = FileNodes.create(folder.resolve("nodes"), 32)) {
            var onDisk = treeOf(4_999, file);

            assertThat(onDisk.root()).isEqualTo(inMemory.root());
            for (var leaf : List.of(0, 1, 4_095, 4_096, 4_998)) {
                assertThat(ReducedTree.rootsOf(ALGORITHM, onDisk.reducedTree(leaf, group(leaf))))
                        .containsExactly(inMemory.root());
            }
        }
    }

    @Test
    void a_list_of_one_hash_is_read_in_both_ways() {
        var hash = ALGORITHM.hash(new byte[] {1});

        assertThat(ReducedTree.rootsOf(ALGORITHM, List.of(List.of(hash)))).containsExactly(hash, ALGORITHM.hash(hash));
    }

    @Test
    void a_group_of_one_is_none() {
        assertThatThrownBy(() -> new DataGroup(List.of(new byte[32]))).hasMessageContaining("two hashes");
    }

    private static BatchTree treeOf(int size, NodeLog log) {
        var builder = new TreeBuilder(ALGORITHM, log);
        for (var i = 0; i < size; i++) {
            builder.add(group(i).leaf(ALGORITHM));
        }
        return builder.finish();
    }

    private static DataGroup group(int i) {
        var document = ALGORITHM.hash(("document " + i).getBytes(StandardCharsets.UTF_8));
        return new DataGroup(List.of(document, ALGORITHM.hash(document)));
    }

    private static byte[] plainRoot(int from, int to) {
        if (to - from == 1) {
            return group(from).leaf(ALGORITHM);
        }
        var split = Integer.highestOneBit(to - from - 1);
        return Nodes.together(ALGORITHM, List.of(plainRoot(from, from + split), plainRoot(from + split, to)));
    }
}
