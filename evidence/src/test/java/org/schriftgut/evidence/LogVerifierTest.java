package org.schriftgut.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log of 40 entries with heads over 10, 25 and 40 of them; whoever touches any part of it is found out. */
class LogVerifierTest {

    private static final UUID TENANT = UUID.fromString("0196f000-0000-7000-8000-000000000000");
    private static final HeadKey KEY = HeadKey.generate();
    private static final List<Integer> HEADS_AT = List.of(10, 25, 40);
    private static final int HEADER_LINES = 3;
    private static final String TYPED = "{\"salt\":\"00\",\"subject\":[null,\"Geheimwort\"]}";

    private List<String> lines;

    @BeforeEach
    void a_log() {
        lines = export(0, 40, KEY);
    }

    @Test
    void a_log_as_it_was_written_is_good() {
        var report = verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.next()).isEqualTo(40);
        assertThat(report.heads()).isEqualTo(3);
        assertThat(report.newest().number()).isEqualTo(3);
        assertThat(report.keys()).containsExactly(HeadKey.fingerprint(KEY.publicKey()));
    }

    @Test
    void so_is_the_later_part_of_one() {
        lines = export(13, 40, KEY);

        assertThat(verify().findings()).isEmpty();
        assertThat(verify().first()).isEqualTo(13);
    }

    @Test
    void names_an_entry_that_was_changed() {
        set(17, line(17).replace("\"n\":17", "\"n\":71"));

        assertThat(verify().firstBadEntry()).contains(17L);
    }

    @Test
    void names_every_entry_that_was_changed() {
        set(17, line(17).replace("\"n\":17", "\"n\":71"));
        set(5, line(5).replace("\"n\":5", "\"n\":6"));

        assertThat(verify().findings()).extracting(LogReport.Finding::entry).containsExactly(5L, 17L);
    }

    @Test
    void names_an_entry_that_was_changed_together_with_its_hash() {
        set(17, withOwnHash(line(17).replace("\"n\":17", "\"n\":71")));

        assertThat(verify().firstBadEntry()).contains(17L);
    }

    @Test
    void names_an_entry_whose_salt_was_changed() {
        var words = line(22).split(" ", 6);
        set(22, line(22).replace(words[4], "ff" + words[4].substring(2)));

        assertThat(verify().firstBadEntry()).contains(22L);
    }

    @Test
    void no_byte_moves_from_the_salt_to_the_payload() {
        var words = line(22).split(" ", 6);
        set(22, String.join(" ", words[0], words[1], words[2], words[3], words[4].substring(0, 30), "\0" + words[5]));

        assertThat(verify().firstBadEntry()).contains(22L);
    }

    @Test
    void names_an_entry_that_was_removed() {
        lines.remove(index(17));

        assertThat(verify().firstBadEntry()).contains(17L);
        assertThat(verify().findings().get(0).text()).contains("Entry 17 is missing");
    }

    @Test
    void names_an_entry_that_was_removed_and_the_rest_numbered_anew() {
        lines.remove(index(17));
        for (var i = 18; i < 40; i++) {
            var at = lineIndex("entry " + i + " ");
            lines.set(at, lines.get(at).replace("entry " + i + " ", "entry " + (i - 1) + " "));
        }

        assertThat(verify().firstBadEntry()).contains(17L);
    }

    @Test
    void names_the_first_of_entries_that_changed_places() {
        Collections.swap(lines, index(17), index(18));

        assertThat(verify().firstBadEntry()).contains(17L);
    }

    @Test
    void names_the_first_of_entries_that_changed_contents() {
        var a = line(17).split(" ", 6);
        var b = line(30).split(" ", 6);
        set(17, String.join(" ", a[0], a[1], b[2], a[3], b[4], b[5]));
        set(30, String.join(" ", b[0], b[1], a[2], b[3], a[4], a[5]));

        assertThat(verify().firstBadEntry()).contains(17L);
    }

    @Test
    void names_an_entry_that_was_slipped_in() {
        lines.add(index(17), line(16).replace("entry 16 ", "entry 17 "));

        assertThat(verify().firstBadEntry()).contains(17L);
    }

    @Test
    void a_log_written_anew_without_the_key_is_bad_from_the_first_head_on_that_does_not_fit() {
        var forged = export(0, 40, KEY, 17);
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("head ")) {
                forged.set(i, lines.get(i));
            }
        }
        lines = forged;

        assertThat(verify().firstBadEntry()).contains(10L);
        assertThat(verify().findings().get(0).text()).startsWith("Head 2 was signed over other entries");
    }

    @Test
    void a_log_signed_anew_with_another_key_is_bad_for_whoever_knows_the_key() throws IOException {
        lines = export(0, 40, HeadKey.generate(), 17);

        assertThat(verify().isGood()).isTrue();
        var report = LogVerifier.verify(file(), KEY.publicKey(), List.of());
        assertThat(report.isGood()).isFalse();
        assertThat(report.findings().get(0).text()).contains("another key");
    }

    @Test
    void a_log_signed_anew_with_the_own_key_is_bad_for_whoever_kept_a_head() throws IOException {
        var kept = lines.stream().filter(line -> line.startsWith("head 2 ")).toList();
        assertThat(LogVerifier.verify(file(), null, kept).isGood()).isTrue();

        lines = export(0, 40, KEY, 17);

        assertThat(LogVerifier.verify(file(), KEY.publicKey(), kept)
                        .findings()
                        .get(0)
                        .text())
                .startsWith("The kept head 2");
    }

    @Test
    void a_head_with_another_number_is_forged() {
        var at = lineIndex("head 2 ");
        lines.set(at, lines.get(at).replace(" 25 ", " 24 "));

        assertThat(verify().findings().get(0).text()).startsWith("Head 2 is forged");
    }

    @Test
    void a_head_that_was_removed_is_missed() {
        lines.remove(lineIndex("head 2 "));

        assertThat(verify().findings().get(0).text()).contains("heads are missing");
    }

    @Test
    void a_head_of_another_log_is_forged() {
        lines.set(1, "tenant " + UUID.randomUUID());

        assertThat(verify().findings().subList(0, 3))
                .allMatch(finding -> finding.text().contains("forged"));
    }

    @Test
    void a_file_that_ends_early_is_bad_where_it_ends() {
        lines = lines.subList(0, index(30));

        assertThat(verify().findings()).extracting(LogReport.Finding::entry).contains(30L);
    }

    @Test
    void a_file_cut_off_behind_a_head_is_bad_for_whoever_kept_a_later_one() throws IOException {
        var kept = lines.stream().filter(line -> line.startsWith("head 3 ")).toList();
        lines = new ArrayList<>(lines.subList(0, lineIndex("head 2 ") + 1));
        lines.add("end 25 2");

        assertThat(verify().isGood()).isTrue();
        assertThat(LogVerifier.verify(file(), null, kept).firstBadEntry()).contains(25L);
    }

    @Test
    void entries_under_no_head_are_not_proven() {
        lines.remove(lineIndex("head 3 "));
        lines.set(lines.size() - 1, "end 40 2");

        assertThat(verify().firstBadEntry()).contains(25L);
    }

    @Test
    void content_that_is_withheld_leaves_the_rest_verifiable() {
        withoutContent("withheld", 0, 8);

        assertThat(verify().isGood()).isTrue();
        assertThat(verify().withheld()).isEqualTo(8);
    }

    @Test
    void content_that_is_gone_needs_an_entry_that_says_so() {
        withoutContent("purged", 0, 8);

        assertThat(verify().firstBadEntry()).contains(0L);
    }

    @Test
    void content_that_was_purged_in_order_is_good_and_what_went_beyond_is_not() throws IOException {
        var purge = "{\"act\":\"PURGED\",\"actor\":null,\"at\":\"x\",\"changes\":{\"before\":[null,8]},\"n\":39}";
        lines = export(0, 40, KEY, -1, purge);
        withoutContent("purged", 0, 8);
        assertThat(verify().findings()).isEmpty();

        withoutContent("purged", 8, 9);

        assertThat(verify().firstBadEntry()).contains(8L);
    }

    @Test
    void a_text_that_looks_like_a_purge_is_none() throws IOException {
        var subject = "{\\\"act\\\":\\\"PURGED\\\",\\\"changes\\\":{\\\"before\\\":[null,8]}";
        lines = export(0, 40, KEY, -1, "{\"act\":\"CHANGED\",\"changes\":{\"subject\":[null,\"" + subject + "\"]}}");
        withoutContent("purged", 0, 8);

        assertThat(verify().isGood()).isFalse();
    }

    @Test
    void a_log_of_format_1_is_verified_as_ever() {
        lines.set(0, "schriftgut-audit-log 1");

        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void what_was_typed_is_verified_with_its_entry() {
        lines = export(0, 40, KEY, -1, typed(39, TYPED), TYPED);
        assertThat(verify().findings()).isEmpty();

        var at = lineIndex("content 39 ");
        lines.set(at, lines.get(at).replace("Geheimwort", "Bekanntes"));

        assertThat(verify().firstBadEntry()).contains(39L);
        assertThat(verify().findings().get(0).text()).contains("typed in entry 39");
    }

    @Test
    void what_was_typed_stands_right_behind_its_entry() {
        lines = export(0, 40, KEY, -1, typed(39, TYPED), TYPED);
        lines.add(index(20), lines.remove(lineIndex("content 39 ")));

        assertThat(verify().isGood()).isFalse();
    }

    @Test
    void what_was_typed_is_gone_only_if_a_later_entry_of_the_object_says_so() {
        lines = export(0, 40, KEY, 17, "{\"n\":39}", TYPED);
        lines.remove(lineIndex("content 17 "));
        assertThat(verify().firstBadEntry()).contains(17L);

        lines = export(0, 40, KEY, 17, erasure("document/" + TENANT, ""), TYPED);
        lines.remove(lineIndex("content 17 "));
        assertThat(verify().findings()).isEmpty();
        assertThat(verify().erased()).isEqualTo(1);

        lines = export(0, 40, KEY, 17, erasure("dossier/" + TENANT, ""), TYPED);
        lines.remove(lineIndex("content 17 "));
        assertThat(verify().firstBadEntry()).contains(17L);
    }

    @Test
    void a_whole_entry_is_gone_only_if_a_later_entry_names_its_place() {
        lines = export(0, 40, KEY, -1, erasure("document/" + TENANT, "5,7"), null);
        withoutContent("erased", 5, 6);
        withoutContent("erased", 7, 8);
        assertThat(verify().findings()).isEmpty();
        assertThat(verify().erased()).isEqualTo(2);

        withoutContent("erased", 6, 7);

        assertThat(verify().firstBadEntry()).contains(6L);
    }

    @Test
    void kinds_of_two_words_are_erased_as_others_are() {
        lines = export(0, 40, KEY, -1, erasure("sub_dossier/" + TENANT, "5"), null);
        withoutContent("erased", 5, 6);

        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void nonsense_is_named_by_its_line() {
        var at = index(17);
        lines.set(at, "nonsense");

        assertThat(verify().findings().get(0).line()).isEqualTo(at + 1L);
        lines = List.of("nothing of ours");
        assertThat(verify().isGood()).isFalse();
        lines = List.of();
        assertThat(verify().isGood()).isFalse();
    }

    private LogReport verify() {
        try {
            return LogVerifier.verify(file(), null, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedReader file() {
        return new BufferedReader(new StringReader(String.join("\n", lines)));
    }

    private void withoutContent(String word, int from, int to) {
        for (var i = from; i < to; i++) {
            var words = line(i).split(" ", 6);
            set(i, word + " " + words[1] + " " + words[2] + " " + words[3]);
        }
    }

    private static String withOwnHash(String line) {
        var words = line.split(" ", 6);
        var salt = HexFormat.of().parseHex(words[4]);
        words[2] = HexFormat.of().formatHex(LogLeaf.hash(salt, words[5].getBytes(StandardCharsets.UTF_8)));
        return String.join(" ", words);
    }

    private int index(int position) {
        return lineIndex("entry " + position + " ");
    }

    private int lineIndex(String start) {
        for (var i = HEADER_LINES; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new IllegalArgumentException(start);
    }

    private String line(int position) {
        return lines.get(index(position));
    }

    private void set(int position, String line) {
        lines.set(index(position), line);
    }

    private static List<String> export(int from, int to, HeadKey key) {
        return export(from, to, key, -1);
    }

    private static List<String> export(int from, int to, HeadKey key, int other) {
        return export(from, to, key, other, "{\"n\":39}");
    }

    /** @param other number of an entry that says something else */
    private static List<String> export(int from, int to, HeadKey key, int other, String last) {
        return export(from, to, key, other, last, null);
    }

    private static String typed(int entry, String content) {
        return "{\"act\":\"CREATED\",\"changes\":{},\"content\":\""
                + HexFormat.of().formatHex(LogLeaf.hash(salt(entry), content.getBytes(StandardCharsets.UTF_8)))
                + "\",\"context\":null,\"format\":2,\"object\":\"document/" + TENANT + "\"}";
    }

    private static String erasure(String object, String positions) {
        return "{\"act\":\"ERASED\",\"changes\":{\"positions\":[null,[" + positions + "]]},\"context\":null,"
                + "\"format\":2,\"object\":\"" + object + "\"}";
    }

    private static byte[] salt(int entry) {
        var salt = new byte[LogLeaf.SALT_BYTES];
        salt[3] = (byte) entry;
        return salt;
    }

    /** @param content what was typed in the other entry, or in the last one if there is no other */
    private static List<String> export(int from, int to, HeadKey key, int other, String last, String content) {
        var out = new StringBuilder();
        try {
            var tree = TreeHead.empty();
            LogWriter writer = null;
            var number = 0;
            for (var i = 0; i < to; i++) {
                if (i == from) {
                    writer = new LogWriter(out, TENANT, tree);
                }
                var salt = salt(i);
                var isTyped = content != null && i == (other < 0 ? 39 : other);
                var own = i == 39 ? last : "{\"n\":" + (i == other ? 999 : i) + "}";
                var text = isTyped && i != 39 ? typed(i, content) : own;
                var payload = text.getBytes(StandardCharsets.UTF_8);
                var leaf = LogLeaf.hash(salt, payload);
                tree = tree.append(leaf);
                if (writer != null) {
                    writer.entry(leaf, salt, payload);
                    if (isTyped) {
                        writer.content(content);
                    }
                }
                if (HEADS_AT.contains(i + 1)) {
                    number++;
                    if (writer != null) {
                        writer.head(SignedHead.sign(TENANT, number, tree, Instant.EPOCH.plusSeconds(i), 0, key));
                    }
                }
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(out.toString().lines().toList());
    }
}
