package org.schriftgut.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashTreeTest {

    private static final byte[] NO_SALT = {};

    /** Inputs of the Certificate Transparency reference implementation's tests (RFC 6962, same tree). */
    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(input -> LogLeaf.hash(NO_SALT, HexFormat.of().parseHex(input)))
            .toList();

    private static final String FIRST_PAIR = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    private static final String SECOND_PAIR = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String LEAF_4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String THIRD_PAIR = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private static final String LAST_PAIR = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String FIRST_HALF = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
    private static final String SECOND_HALF = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 " + SECOND_PAIR + " " + SECOND_HALF,
        "5, 8, " + LEAF_4 + " " + LAST_PAIR + " " + FIRST_HALF,
        "2, 3, " + FIRST_PAIR,
        "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d " + SECOND_PAIR + " " + LEAF_4
    })
    void has_the_inclusion_proofs_of_the_reference_implementation(int index, int size, String path) {
        assertThat(hex(tree(size).inclusion(index))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 " + SECOND_PAIR + " " + SECOND_HALF,
        "6, 8, " + THIRD_PAIR + " " + LAST_PAIR + " " + FIRST_HALF,
        "2, 5, " + SECOND_PAIR + " " + LEAF_4
    })
    void has_the_consistency_proofs_of_the_reference_implementation(int former, int size, String proof) {
        assertThat(hex(tree(size).consistency(former))).isEqualTo(proof);
    }

    /** The letters are the nodes of the example's figure. */
    @ParameterizedTest
    @CsvSource({"0, b h l", "3, c g l", "4, f j k", "6, i k"})
    void proves_the_leaves_of_the_example_in_rfc_9162_section_2_1_5(int index, String nodes) {
        assertThat(hex(tree(7).inclusion(index))).isEqualTo(named(nodes));
    }

    @ParameterizedTest
    @CsvSource({"3, c d g l", "4, l", "6, i j k"})
    void proves_the_growth_of_the_example_in_rfc_9162_section_2_1_5(int former, String nodes) {
        assertThat(hex(tree(7).consistency(former))).isEqualTo(named(nodes));
    }

    @Test
    void refuses_to_prove_what_is_not_in_the_tree() {
        assertThatThrownBy(() -> tree(7).inclusion(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree(7).consistency(8)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tile_needs_a_full_row() {
        assertThatThrownBy(() -> Tile.root(new byte[3 * 32])).isInstanceOf(IllegalArgumentException.class);
    }

    private static HashTree tree(int size) {
        return new HashTree(MemoryTiles.of(LEAVES.subList(0, size)), size);
    }

    private static String named(String nodes) {
        return hex(Stream.of(nodes.split(" ")).map(HashTreeTest::node).toList());
    }

    private static byte[] node(String letter) {
        return switch (letter) {
            case "b" -> LEAVES.get(1);
            case "c" -> LEAVES.get(2);
            case "d" -> LEAVES.get(3);
            case "f" -> LEAVES.get(5);
            case "g" -> NaiveTree.root(LEAVES.subList(0, 2));
            case "h" -> NaiveTree.root(LEAVES.subList(2, 4));
            case "i" -> NaiveTree.root(LEAVES.subList(4, 6));
            case "j" -> LEAVES.get(6);
            case "k" -> NaiveTree.root(LEAVES.subList(0, 4));
            case "l" -> NaiveTree.root(LEAVES.subList(4, 7));
            default -> throw new IllegalArgumentException(letter);
        };
    }

    private static String hex(List<byte[]> hashes) {
        return String.join(" ", hashes.stream().map(HexFormat.of()::formatHex).toList());
    }
}
