package org.schriftgut.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schriftgut.audit.Act;
import org.schriftgut.oversight.HistoryEntry;
import org.schriftgut.oversight.HistoryEntry.FieldChange;
import org.schriftgut.web.page.Texts;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

class SentencesTest {

    private static final UUID UNIT = UUID.fromString("01a20034-5458-7845-832c-5e67a6619502");

    private final Sentences sentences = sentences();

    @Test
    void tells_one_change_in_one_sentence() {
        var entry = entry(Act.CHANGED, "document", new FieldChange("subject", "Antrag", "Bauantrag"));

        assertThat(sentences.of(entry)).isEqualTo("hat den Betreff von „Antrag“ auf „Bauantrag“ geändert");
        assertThat(sentences.changes(entry)).isEmpty();
    }

    @Test
    void lists_several_changes_below_the_sentence() {
        var entry = entry(
                Act.CHANGED,
                "document",
                new FieldChange("subject", "Antrag", "Bauantrag"),
                new FieldChange("letterDate", null, "2026-11-01"));

        assertThat(sentences.of(entry)).isEqualTo("hat 2 Angaben geändert");
        assertThat(sentences.changes(entry))
                .containsExactly(
                        new Panel.History.Change("Betreff", "Antrag", "Bauantrag"),
                        new Panel.History.Change("Datum des Dokuments", "", "01.11.2026"));
    }

    @Test
    void names_units_and_choices_in_place_of_what_is_stored() {
        var entry = entry(
                Act.ACCESS_CHANGED,
                "dossier",
                new FieldChange("access", "UNIT_ONLY", "TENANT_WIDE"),
                new FieldChange("openedTo", null, UNIT.toString()));

        assertThat(sentences.changes(entry))
                .containsExactly(
                        new Panel.History.Change(
                                "Wer sie sehen darf", "Nur die aktenführende Stelle", "Alle, die mit Akten arbeiten"),
                        new Panel.History.Change("berechtigte Stellen", "", "36 Verkehr"));
    }

    @Test
    void keeps_a_comma_inside_a_value() {
        var entry = entry(Act.CHANGED, "case", new FieldChange("subject", "Ampel, Radweg", ""));

        assertThat(sentences.of(entry)).isEqualTo("hat den Betreff „Ampel, Radweg“ entfernt");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void has_a_sentence_for_every_act(Act act) {
        assertThat(sentences.of(entry(act, "document"))).isNotBlank();
    }

    private static HistoryEntry entry(Act act, String kind, FieldChange... changes) {
        return new HistoryEntry(
                UUID.randomUUID(),
                Instant.EPOCH,
                "Anja Demir",
                null,
                act,
                kind,
                UUID.randomUUID(),
                List.of(changes),
                false,
                null);
    }

    private static Sentences sentences() {
        var sentences = new Sentences();
        sentences.shell = new Shell() {
            @Override
            public Texts texts() {
                return Texts.of(Locale.GERMAN);
            }
        };
        sentences.names = new Names() {
            @Override
            public boolean isUnit(UUID id) {
                return id.equals(UNIT);
            }

            @Override
            public String unit(UUID id) {
                return "36 Verkehr";
            }
        };
        return sentences;
    }
}
