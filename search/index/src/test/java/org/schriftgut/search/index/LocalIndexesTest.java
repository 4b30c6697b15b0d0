package org.schriftgut.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schriftgut.search.index.Entries.ids;
import static org.schriftgut.search.index.Entries.search;
import static org.schriftgut.search.index.Entries.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalIndexesTest implements SearchIndexContract {

    @TempDir
    Path folder;

    private LocalIndexes indexes;

    @BeforeEach
    void open() {
        indexes = new LocalIndexes(folder, new LocalIndexes.Limits(1 << 20, 2));
    }

    @AfterEach
    void close() {
        indexes.close();
    }

    @Override
    public SearchIndex index() {
        return indexes.open("musterland");
    }

    private void filed(SearchIndex index, IndexEntry... entries) {
        index.put(List.of(entries));
        index.refresh();
    }

    @Test
    void keeps_tenants_apart() {
        filed(indexes.open("musterland"), titled("a", "Bauantrag"));
        filed(indexes.open("musterdorf"), titled("b", "Bauantrag"));

        assertThat(ids(indexes.open("musterland"), "Bauantrag")).containsExactly("a");
        assertThat(folder.resolve("musterdorf/gen-000001")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "-a", "a b", "a\u0000"})
    void refuses_tenant_keys_that_are_no_folder_names(String tenant) {
        assertThatThrownBy(() -> indexes.open(tenant)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closes_the_idle_and_opens_them_again_with_all_writes() {
        for (var i = 0; i < 6; i++) {
            filed(indexes.open("t" + i), titled("a" + i, "Bauantrag"));
        }

        assertThat(indexes.openIndexes()).isLessThanOrEqualTo(2);
        for (var i = 0; i < 6; i++) {
            assertThat(ids(indexes.open("t" + i), "Bauantrag")).containsExactly("a" + i);
        }
    }

    @Test
    void keeps_the_memory_of_waiting_entries_within_the_budget() {
        var body = "Wort ".repeat(2_000);
        for (var i = 0; i < 400; i++) {
            indexes.open("t" + i % 2).put(List.of(Entries.withBody("e" + i, body + i)));
        }

        assertThat(indexes.memoryBytes()).isLessThan(4 << 20);
    }

    @Test
    void answers_from_the_old_generation_until_the_rebuild_is_finished() {
        filed(index(), titled("old", "Bauantrag"));

        try (var rebuild = indexes.startRebuild("musterland")) {
            rebuild.target().put(List.of(titled("new", "Bauantrag")));
            assertThat(ids(index(), "Bauantrag")).containsExactly("old");
            assertThat(index().state().rebuilding()).isTrue();
            rebuild.finish();
        }

        assertThat(ids(index(), "Bauantrag")).containsExactly("new");
        assertThat(index().state().generation()).isEqualTo("gen-000002");
        assertThat(folder.resolve("musterland/gen-000001")).doesNotExist();
    }

    @Test
    void survives_a_restart_with_the_rebuilt_generation() {
        filed(index(), titled("old", "Bauantrag"));
        try (var rebuild = indexes.startRebuild("musterland")) {
            rebuild.target().put(List.of(titled("new", "Bauantrag")));
            rebuild.finish();
        }
        indexes.close();

        open();

        assertThat(ids(index(), "Bauantrag")).containsExactly("new");
    }

    @Test
    void writes_to_both_generations_during_a_rebuild() {
        filed(index(), titled("old", "Bauantrag"));

        try (var rebuild = indexes.startRebuild("musterland")) {
            filed(index(), titled("live", "Bauantrag"));
            assertThat(ids(index(), "Bauantrag")).containsExactlyInAnyOrder("old", "live");
            rebuild.finish();
        }

        assertThat(ids(index(), "Bauantrag")).containsExactly("live");
    }

    @Test
    void lets_live_writes_outrank_the_rebuild() {
        filed(index(), titled("changed", "Bauantrag"), titled("deleted", "Bauantrag"));

        try (var rebuild = indexes.startRebuild("musterland")) {
            index().put(List.of(titled("changed", "Widerspruch")));
            index().delete(List.of("deleted"));
            rebuild.target().put(List.of(titled("changed", "Bauantrag"), titled("deleted", "Bauantrag")));
            rebuild.finish();
        }

        assertThat(search(index(), "Bauantrag").total()).isZero();
        assertThat(ids(index(), "Widerspruch")).containsExactly("changed");
    }

    @Test
    void loses_nothing_of_what_is_written_while_rebuilding() {
        var before = IntStream.range(0, 300)
                .mapToObj(i -> titled("kept" + i, "Bauantrag"))
                .toList();

        try (var rebuild = indexes.startRebuild("musterland")) {
            var live = CompletableFuture.runAsync(() ->
                    IntStream.range(0, 300).forEach(i -> index().put(List.of(titled("live" + i, "Widerspruch")))));
            before.forEach(entry -> rebuild.target().put(List.of(entry)));
            rebuild.finish();
            live.join();
        }
        index().refresh();

        assertThat(search(index(), "Bauantrag").total()).isEqualTo(300);
        assertThat(search(index(), "Widerspruch").total()).isEqualTo(300);
    }

    @Test
    void does_not_delete_the_next_generation_when_the_old_one_is_opened_meanwhile() {
        try (var rebuild = indexes.startRebuild("musterland")) {
            rebuild.target().put(List.of(titled("new", "Bauantrag")));
            rebuild.target().commit();
            filed(index(), titled("live", "Bauantrag"));
            index().close();
            assertThat(ids(index(), "Bauantrag")).containsExactly("live");
            rebuild.finish();
        }

        assertThat(ids(index(), "Bauantrag")).containsExactlyInAnyOrder("live", "new");
        assertThat(index().state().generation()).isEqualTo("gen-000002");
    }

    @Test
    void stays_closed_once_closed() {
        var handle = index();
        indexes.close();

        assertThatThrownBy(handle::refresh).isInstanceOf(IndexUnavailable.class);
    }

    @Test
    void keeps_the_old_generation_when_a_rebuild_is_given_up() {
        filed(index(), titled("old", "Bauantrag"));

        try (var rebuild = indexes.startRebuild("musterland")) {
            rebuild.target().put(List.of(titled("new", "Bauantrag")));
        }

        assertThat(ids(index(), "Bauantrag")).containsExactly("old");
        assertThat(folder.resolve("musterland/gen-000002")).doesNotExist();
    }

    @Test
    void refuses_a_second_rebuild_at_the_same_time() {
        try (var rebuild = indexes.startRebuild("musterland")) {
            assertThat(rebuild.target().size()).isZero();
            assertThatThrownBy(() -> indexes.startRebuild("musterland")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void deletes_the_leftovers_of_a_rebuild_that_was_killed() throws IOException {
        filed(index(), titled("a", "Bauantrag"));
        indexes.close();
        Files.createDirectories(folder.resolve("musterland/gen-000002"));

        open();

        assertThat(ids(index(), "Bauantrag")).containsExactly("a");
        assertThat(folder.resolve("musterland/gen-000002")).doesNotExist();
    }

    @Test
    void rebuilds_a_damaged_index_while_live_writes_go_on() throws IOException {
        damage();

        assertThatThrownBy(() -> index().find(IndexQuery.of("x", IndexQuery.Access.everything(), 1)))
                .isInstanceOf(IndexUnavailable.class);
        try (var rebuild = indexes.startRebuild("musterland")) {
            index().put(List.of(titled("live", "Bauantrag")));
            rebuild.target().put(List.of(titled("rebuilt", "Bauantrag")));
            rebuild.finish();
        }
        index().refresh();

        assertThat(ids(index(), "Bauantrag")).containsExactlyInAnyOrder("live", "rebuilt");
    }

    @Test
    void tells_the_next_commit_when_giving_a_rebuild_up_lost_writes() throws IOException {
        damage();

        try (var rebuild = indexes.startRebuild("musterland")) {
            index().put(List.of(titled("live", "Bauantrag")));
            assertThat(rebuild.target().size()).isZero();
        }

        assertThatThrownBy(() -> index().commit()).isInstanceOf(IndexUnavailable.class);
    }

    @Test
    void destroys_everything_of_a_tenant() {
        filed(index(), titled("a", "Bauantrag"));

        indexes.destroy("musterland");

        assertThat(folder.resolve("musterland")).doesNotExist();
        assertThat(index().size()).isZero();
    }

    private void damage() throws IOException {
        filed(index(), titled("a", "Bauantrag"));
        indexes.close();
        try (var files = Files.list(folder.resolve("musterland/gen-000001"))) {
            for (var file :
                    files.filter(path -> path.toString().contains("segments_")).toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        open();
    }
}
