package org.schriftgut.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schriftgut.search.index.Entries.at;
import static org.schriftgut.search.index.Entries.entry;
import static org.schriftgut.search.index.Entries.facets;
import static org.schriftgut.search.index.Entries.ids;
import static org.schriftgut.search.index.Entries.search;
import static org.schriftgut.search.index.Entries.tagged;
import static org.schriftgut.search.index.Entries.titled;
import static org.schriftgut.search.index.Entries.withBody;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schriftgut.search.index.IndexQuery.Access;
import org.schriftgut.search.index.IndexQuery.Sort;
import org.schriftgut.search.index.SearchResult.FacetValue;
import org.schriftgut.search.index.SearchResult.Fragment;
import org.schriftgut.search.index.SearchResult.Mode;

/** What every engine behind {@link SearchIndex} promises: writes, hits, facets and what stays hidden. */
interface SearchIndexContract extends SearchTextContract {

    private void filed(IndexEntry... entries) {
        index().put(List.of(entries));
        index().refresh();
    }

    @Test
    default void shows_a_write_after_refresh() {
        index().put(List.of(titled("a", "Bauantrag")));

        index().refresh();

        assertThat(ids(index(), "Bauantrag")).containsExactly("a");
        assertThat(index().size()).isEqualTo(1);
    }

    @Test
    default void replaces_an_entry_of_the_same_id() {
        filed(titled("a", "Bauantrag"));

        filed(titled("a", "Widerspruch"));

        assertThat(ids(index(), "Widerspruch")).containsExactly("a");
        assertThat(search(index(), "Bauantrag").total()).isZero();
        assertThat(index().size()).isEqualTo(1);
    }

    @Test
    default void deletes_by_id_and_ignores_unknown_ids() {
        filed(titled("a", "Bauantrag"), titled("b", "Bauantrag"));

        index().delete(List.of("a", "unknown"));
        index().refresh();

        assertThat(ids(index(), "Bauantrag")).containsExactly("b");
    }

    @Test
    default void returns_stored_values_with_the_hit() {
        var entry = new IndexEntry("a", "s", "t", 0, "Bauantrag", "", Map.of(), Map.of("kind", "case"));
        filed(entry);

        assertThat(search(index(), "Bauantrag").hits().get(0).stored()).isEqualTo(Map.of("kind", "case"));
    }

    @Test
    default void marks_the_matches_and_keeps_the_text_raw() {
        filed(entry("a", "s", "t", "<b>Bauantrag</b>", "Ein Satz davor.\nDer Bauantrag & Anlagen."));

        var hit = search(index(), "Bauantrag").hits().get(0);

        assertThat(hit.title())
                .containsExactly(
                        new Fragment("<b>", false), new Fragment("Bauantrag", true), new Fragment("</b>", false));
        assertThat(hit.snippets()).isNotEmpty();
        assertThat(hit.snippets().get(0).fragments()).contains(new Fragment("Bauantrag", true));
        var text =
                hit.snippets().get(0).fragments().stream().map(Fragment::text).collect(Collectors.joining());
        assertThat(text).contains("& Anlagen.");
    }

    @Test
    default void gives_everything_newest_first_for_an_empty_text() {
        filed(at(titled("old", "A"), 1), at(titled("new", "B"), 3), at(titled("middle", "C"), 2));

        assertThat(ids(index(), " ")).containsExactly("new", "middle", "old");
    }

    @Test
    default void sorts_by_time_when_asked_to() {
        filed(at(titled("title", "Bauantrag"), 1), at(withBody("body", "ein Bauantrag"), 2));

        var newest = new IndexQuery("Bauantrag", Map.of(), Set.of(), Access.everything(), 0, 10, Sort.NEWEST);

        assertThat(ids(index().find(newest))).containsExactly("body", "title");
    }

    @Test
    default void pages_through_the_hits_with_the_total_of_all() {
        filed(IntStream.range(0, 25)
                .mapToObj(i -> at(titled("e" + i, "Bauantrag"), i))
                .toArray(IndexEntry[]::new));

        var page = index().find(new IndexQuery("", Map.of(), Set.of(), Access.everything(), 20, 10, Sort.NEWEST));

        assertThat(page.total()).isEqualTo(25);
        assertThat(ids(page)).containsExactly("e4", "e3", "e2", "e1", "e0");
    }

    @Test
    default void counts_only_for_a_limit_of_zero() {
        filed(titled("a", "Bauantrag"));

        var counts = index().find(new IndexQuery("", Map.of(), Set.of(), Access.everything(), 0, 0, Sort.NEWEST));

        assertThat(counts.total()).isEqualTo(1);
        assertThat(counts.hits()).isEmpty();
    }

    @Test
    default void filters_by_any_value_of_every_field() {
        filed(
                tagged(tagged(titled("a", "x"), "type", "letter"), "year", "2025"),
                tagged(tagged(titled("b", "x"), "type", "mail"), "year", "2025"),
                tagged(tagged(titled("c", "x"), "type", "mail"), "year", "2026"));

        var filters = Map.of("type", List.of("letter", "mail"), "year", List.of("2025"));

        assertThat(ids(facets(index(), Access.everything(), filters))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    default void counts_a_facet_without_its_own_filter_but_with_the_others() {
        filed(
                tagged(tagged(titled("a", "x"), "type", "letter"), "year", "2025"),
                tagged(tagged(titled("b", "x"), "type", "mail"), "year", "2025"),
                tagged(tagged(titled("c", "x"), "type", "mail"), "year", "2026"));

        var result = facets(index(), Access.everything(), Map.of("year", List.of("2025")), "type", "year", "none");

        assertThat(result.facets().get("year")).containsExactly(new FacetValue("2025", 2), new FacetValue("2026", 1));
        assertThat(result.facets().get("type")).containsExactly(new FacetValue("letter", 1), new FacetValue("mail", 1));
        assertThat(result.facets().get("none")).isEmpty();
    }

    @Test
    default void counts_each_value_of_an_entry() {
        filed(tagged(titled("a", "x"), "branch", "1", "1.2"), tagged(titled("b", "x"), "branch", "1"));

        var result = facets(index(), Access.everything(), Map.of(), "branch");

        assertThat(result.facets().get("branch")).containsExactly(new FacetValue("1", 2), new FacetValue("1.2", 1));
    }

    @Test
    default void hides_what_the_caller_has_no_token_for() {
        filed(entry("mine", "s1", "a", "Personalakte", ""), entry("theirs", "s2", "b", "Personalakte", ""));

        var result = index().find(IndexQuery.of("Personalakte", Access.tokens("a"), 10));

        assertThat(ids(result)).containsExactly("mine");
        assertThat(result.total()).isEqualTo(1);
        assertThat(index().find(IndexQuery.of("Personalakte", Access.tokens(), 10))
                        .total())
                .isZero();
    }

    @Test
    default void hides_stale_scopes_unless_readable_after_all() {
        filed(
                entry("fresh", "s1", "a", "Akte", ""),
                entry("stale", "s2", "a", "Akte", ""),
                entry("granted", "s3", "b", "Akte", ""));

        var access = new Access(Set.of("a"), Set.of("s2", "s3"), Set.of("s3"));

        assertThat(ids(index().find(IndexQuery.of("Akte", access, 10)))).containsExactlyInAnyOrder("fresh", "granted");
    }

    @Test
    default void counts_no_facet_of_a_hidden_entry() {
        filed(
                tagged(entry("mine", "s", "a", "Akte", ""), "unit", "Bauamt"),
                tagged(entry("theirs", "s", "b", "Akte", ""), "unit", "Personalamt"));

        var plain = facets(index(), Access.tokens("a"), Map.of(), "unit");
        var filtered = facets(index(), Access.tokens("a"), Map.of("unit", List.of("Personalamt")), "unit");

        assertThat(plain.facets().get("unit")).containsExactly(new FacetValue("Bauamt", 1));
        assertThat(filtered.total()).isZero();
        assertThat(filtered.facets().get("unit")).containsExactly(new FacetValue("Bauamt", 1));
    }

    @Test
    default void falls_back_as_if_hidden_entries_did_not_exist() {
        filed(
                entry("mine", "s", "a", "x", "Die Haushaltssatzung liegt aus."),
                entry("theirs", "s", "b", "x", "Die Haushaltssatzugn liegt aus."));

        var result = index().find(IndexQuery.of("Haushaltssatzugn", Access.tokens("a"), 10));

        assertThat(result.mode()).isEqualTo(Mode.FUZZY);
        assertThat(ids(result)).containsExactly("mine");
    }

    @Test
    default void survives_a_word_without_end_in_a_text() {
        filed(withBody("a", "x".repeat(200_000) + " Bauantrag " + "ä".repeat(50_000)));

        var hit = search(index(), "Bauantrag").hits().get(0);

        var chars = hit.snippets().stream()
                .flatMap(snippet -> snippet.fragments().stream())
                .mapToInt(fragment -> fragment.text().length())
                .sum();
        assertThat(chars).isLessThan(2_000);
    }

    @Test
    default void answers_while_others_write() {
        filed(titled("fixed", "Bauantrag"));

        IntStream.range(0, 200).parallel().forEach(i -> {
            index().put(List.of(titled("e" + i, "Widerspruch")));
            if (i % 20 == 0) {
                index().refresh();
                index().commit();
            }
            assertThat(ids(index(), "Bauantrag")).containsExactly("fixed");
        });
        index().refresh();

        assertThat(search(index(), "Widerspruch").total()).isEqualTo(200);
    }
}
