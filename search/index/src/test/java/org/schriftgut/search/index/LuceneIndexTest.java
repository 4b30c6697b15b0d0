package org.schriftgut.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schriftgut.search.index.Entries.ids;
import static org.schriftgut.search.index.Entries.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest implements SearchIndexContract {

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder.resolve("live"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    public SearchIndex index() {
        return index;
    }

    @Test
    void loses_only_what_was_not_committed_when_the_machine_stops() throws IOException {
        index.put(List.of(titled("durable", "Bauantrag")));
        index.commit();
        index.put(List.of(titled("lost", "Bauantrag")));
        index.refresh();

        try (var afterwards = LuceneIndex.open(copyAsIs())) {
            assertThat(ids(afterwards, "Bauantrag")).containsExactly("durable");
        }
    }

    @Test
    void keeps_everything_when_closed_properly() {
        index.put(List.of(titled("a", "Bauantrag")));
        index.close();

        index = LuceneIndex.open(folder.resolve("live"));

        assertThat(ids(index, "Bauantrag")).containsExactly("a");
    }

    @Test
    void refuses_a_second_process() {
        assertThatThrownBy(() -> LuceneIndex.open(folder.resolve("live")))
                .isInstanceOfSatisfying(
                        IndexUnavailable.class, e -> assertThat(e.isDamaged()).isFalse());
    }

    @Test
    void names_damage_as_damage() throws IOException {
        index.put(List.of(titled("a", "Bauantrag")));
        index.commit();
        var copy = copyAsIs();
        try (var files = Files.list(copy)) {
            for (var file :
                    files.filter(path -> path.toString().contains("segments_")).toList()) {
                Files.writeString(file, "nonsense");
            }
        }

        assertThatThrownBy(() -> LuceneIndex.open(copy))
                .isInstanceOfSatisfying(
                        IndexUnavailable.class, e -> assertThat(e.isDamaged()).isTrue())
                .hasMessageContaining("rebuilt");
    }

    private Path copyAsIs() throws IOException {
        var copy = Files.createDirectory(folder.resolve("copy"));
        try (var files = Files.list(folder.resolve("live"))) {
            for (var file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
