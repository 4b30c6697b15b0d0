package org.schriftgut.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.schriftgut.search.index.IndexQuery.Access;
import org.schriftgut.search.index.IndexQuery.Sort;

/** Whatever is filed and whatever is typed: no exception, and nothing hidden shows. */
class HostileTextTest {

    private static Path folder;
    private static LuceneIndex index;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("hostile");
        index = LuceneIndex.open(folder.resolve("gen-000001"));
        index.put(List.of(
                Entries.entry("open", "s1", "a", "Bauantrag der Gemeinde", "Die \"neue\" Schule\n10.24"),
                Entries.entry("hidden", "s2", "b", "Bauantrag der Gemeinde", "Die \"neue\" Schule\n10.24")));
        index.refresh();
    }

    @AfterContainer
    static void close() throws IOException {
        index.close();
        try (var files = Files.walk(folder)) {
            for (var path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 400)
    void no_text_breaks_a_query_or_shows_a_hidden_entry(@ForAll("typed") String text) {
        var query = new IndexQuery(text, Map.of(), Set.of("type"), Access.tokens("a"), 0, 5, Sort.RELEVANCE);

        var result = index.find(query);

        assertThat(result.total()).isBetween(0L, 1L);
        assertThat(Entries.ids(result)).doesNotContain("hidden");
    }

    @Property(tries = 200)
    void any_text_can_be_filed_and_shown(@ForAll String title, @ForAll String body) {
        var entry = Entries.entry("any", "s3", "c", title, body);

        index.put(List.of(entry));
        index.refresh();

        var found = index.find(IndexQuery.of(title, Access.tokens("c"), 1));
        assertThat(found.total()).isBetween(0L, 1L);
        assertThat(index.find(IndexQuery.of("", Access.tokens("c"), 1)).total()).isEqualTo(1);
    }

    @Provide
    Arbitrary<String> typed() {
        var pieces = Arbitraries.of(
                "Bauantrag",
                "Schule",
                "Schu*",
                "*",
                "\"",
                "-",
                "NOT",
                "AND",
                " ",
                "10.24",
                "/",
                "(",
                ")",
                ":",
                "\\",
                "~",
                "\u00AD",
                "\uD83D",
                "ß",
                "ü",
                "der",
                "„",
                "“",
                "«");
        var mixed = pieces.list().ofMaxSize(12).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMaxLength(60));
    }
}
