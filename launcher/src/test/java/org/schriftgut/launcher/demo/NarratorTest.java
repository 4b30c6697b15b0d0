package org.schriftgut.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schriftgut.launcher.demo.Story.DocumentStory;

/** What the demo authority tells: enough, always the same, and of nobody who exists. */
class NarratorTest {
    /** Surnames that German offices use for samples, and that nobody takes for a person. */
    private static final List<String> SURNAMES = List.of(
            "Mustermann", "Musterfrau", "Muster", "Exempel", "Probe", "Beispiel", "Vorlage", "Fiktiv", "Platzhalter");

    private static final List<Organisation> ORGANISATIONS = List.of(
            Organisation.read("musterland", "Landkreis Musterland"),
            Organisation.read("musterdorf", "Gemeinde Musterdorf"));

    @Test
    void tells_of_about_a_hundred_dossiers_with_some_hundred_documents() {
        var stories = stories();

        assertThat(stories).hasSizeBetween(90, 150);
        assertThat(documents(stories)).hasSizeBetween(250, 400);
    }

    @Test
    void uses_every_format_and_all_three_years() {
        var documents = documents(stories());

        assertThat(documents).extracting(DocumentStory::format).contains(FileFormat.values());
        assertThat(documents)
                .extracting(document -> document.writing().day().getYear())
                .containsOnly(2024, 2025, 2026);
    }

    @Test
    void has_versions_an_opened_dossier_one_for_the_unit_only_and_paper() {
        var stories = stories();

        assertThat(documents(stories))
                .anySatisfy(document -> assertThat(document.versions()).hasSize(2));
        assertThat(stories).anySatisfy(story -> assertThat(story.openedTo()).isNotEmpty());
        assertThat(stories).anySatisfy(story -> assertThat(story.access()).isEqualTo("UNIT_ONLY"));
        assertThat(stories)
                .anySatisfy(story -> assertThat(story.paperLocation()).contains("Regal"));
    }

    @Test
    void tells_the_same_each_time_byte_for_byte() {
        var first = documents(stories());
        var second = documents(stories());

        assertThat(second).isEqualTo(first);
        for (int i = 0; i < first.size(); i += 7) {
            assertThat(second.get(i).bytes()).isEqualTo(first.get(i).bytes());
        }
    }

    @Test
    void gives_everything_a_key_of_its_own() {
        var keys = new ArrayList<String>();
        for (var story : stories()) {
            keys.add(story.key());
            story.cases().forEach(inner -> keys.add(inner.key()));
        }
        documents(stories()).forEach(document -> {
            keys.add(document.key());
            document.versions().forEach(version -> keys.add(version.key()));
        });

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void leaves_no_gap_open() {
        assertThat(allText()).doesNotContain("{").doesNotContain("}").doesNotContain("null");
    }

    @Test
    void names_nobody_but_samples() {
        var people = DemoTexts.words().get("person");

        assertThat(people).allSatisfy(person -> assertThat(SURNAMES).contains(person.split(" ")[1]));
        assertThat(Pattern.compile("\\b(?:Herrn?|Frau) ([A-ZÄÖÜ]\\S+)")
                        .matcher(allText())
                        .results()
                        .map(found -> found.group(1).replaceAll("\\W+$", ""))
                        .collect(Collectors.toSet()))
                .isSubsetOf("Landrätin");
    }

    @Test
    void writes_to_addresses_kept_for_examples_only() {
        var domains = new TreeSet<String>();
        for (var document : documents(stories())) {
            if (document.format() == FileFormat.EML) {
                Pattern.compile("@([a-z.]+)>")
                        .matcher(new String(document.bytes(), StandardCharsets.US_ASCII))
                        .results()
                        .forEach(found -> domains.add(found.group(1)));
            }
        }

        assertThat(domains).containsExactly("example.org", "musterland.example");
        assertThat(allText()).doesNotContain("@").doesNotContain("http");
    }

    @Test
    void knows_the_units_and_people_it_speaks_of() {
        for (var organisation : ORGANISATIONS) {
            var units =
                    organisation.units().stream().map(Organisation.Unit::code).toList();
            var logins = organisation.accounts().stream()
                    .map(Organisation.Account::login)
                    .toList();

            for (var story : new Narrator(organisation).stories()) {
                assertThat(units).contains(story.unit()).containsAll(story.openedTo());
                assertThat(logins).contains(story.login());
            }
        }
    }

    @Test
    void files_below_entries_of_the_plan_that_take_dossiers() {
        var filing = DemoTexts.lines("muster_aktenplan_landkreis.csv").stream()
                .map(line -> line.split(";"))
                .filter(cells -> cells[4].equals("ja"))
                .map(cells -> cells[0])
                .toList();

        assertThat(stories()).extracting(Story::planCode).isSubsetOf(filing);
    }

    @Test
    void dates_nothing_on_a_weekend_or_after_the_demo_was_made() {
        assertThat(documents(stories()))
                .extracting(document -> document.writing().day())
                .allSatisfy(day -> {
                    assertThat(day).isBefore(LocalDate.of(2026, 11, 1));
                    assertThat(day.getDayOfWeek().getValue()).isLessThan(6);
                });
    }

    private static List<Story> stories() {
        return ORGANISATIONS.stream()
                .flatMap(organisation -> new Narrator(organisation).stories().stream())
                .toList();
    }

    private static List<DocumentStory> documents(List<Story> stories) {
        var documents = new ArrayList<DocumentStory>();
        for (var story : stories) {
            documents.addAll(story.documents());
            story.cases().forEach(inner -> documents.addAll(inner.documents()));
        }
        return documents;
    }

    private static String allText() {
        var text = new StringBuilder();
        for (var story : stories()) {
            text.append(story.subject()).append('\n');
            story.keywords().forEach(word -> text.append(word).append('\n'));
        }
        for (var document : documents(stories())) {
            text.append(document.fileName()).append('\n');
            text.append(PlainFile.text(document.writing()));
            document.attachments().forEach(file -> text.append(PlainFile.text(file.writing())));
            document.versions().forEach(version -> text.append(PlainFile.text(version.writing())));
        }
        return text.toString();
    }
}
