package org.schriftgut.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Provenance;
import org.schriftgut.document.DocumentDetails;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.Documents;
import org.schriftgut.document.FileDocument;
import org.schriftgut.document.NamedRecord;
import org.schriftgut.document.NamedRecords;
import org.schriftgut.harness.Around;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.identifier.IdentifierKind;
import org.schriftgut.identifier.Identifiers;
import org.schriftgut.organisation.ChangeUnit;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.Role;

@FacadeTest
class RecordNamesTest {

    @Inject
    NamedRecords names;

    @Inject
    Dossiers dossiers;

    @Inject
    Documents documents;

    @Inject
    KeptDossiers kept;

    @Inject
    Units units;

    @Inject
    UnitRenamedHandler renamed;

    @Inject
    Identifiers identifiers;

    @Inject
    Around around;

    @Test
    void any_spelling_leads_to_dossier_case_and_document(Authority authority) {
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Schank");
        var inside = caseIn(clerk, dossier.id(), "Erlaubnis");
        var document = file(authority, clerk, inside.id(), null);

        assertThat(inside.businessReference()).isEqualTo("10-10-0001/1");
        for (var text : List.of("10-0001", "10 1", "Az. 10/1", "10.0001", "10-10-0001", "10 10 1")) {
            assertThat(ids(clerk, text)).as(text).containsExactly(dossier.id());
        }
        for (var text : List.of("10-0001/1", "10-10-0001/1", "10 10 1 1", "Az.: 10 0001 - 1")) {
            assertThat(ids(clerk, text)).as(text).contains(inside.id());
        }
        for (var text : List.of("10-10-0001/1-1", "10 10 1 1 1", "10-0001/1-1", "10.1.1.1")) {
            assertThat(find(clerk, text)).as(text).singleElement().satisfies(found -> {
                assertThat(found.document().id()).isEqualTo(document.id());
                assertThat(found.place().id()).isEqualTo(inside.id());
            });
        }
        assertThat(find(clerk, "10-10-0001/1-1").get(0).text()).isEqualTo("10-10-0001/1-1");
        assertThat(find(clerk, "10-0001/1-2")).isEmpty();
        assertThat(find(clerk, "1.0 1")).isEmpty();
        assertThat(find(clerk, "Schank")).isEmpty();
    }

    @Test
    void several_matches_are_a_list_with_the_current_name_first(Authority authority) {
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Schank");
        var inside = caseIn(clerk, dossier.id(), "Erlaubnis");
        var document = file(authority, clerk, dossier.id(), null);
        var foreign = file(authority, clerk, inside.id(), "10-0001/1");

        var found = find(clerk, "10 1 1");

        // Vorgang 1, Dokument 1 of the dossier itself
        assertThat(found)
                .extracting(match -> match.document() == null
                        ? match.place().id()
                        : match.document().id())
                .containsExactly(inside.id(), document.id());
        // zeros of what is not ours are part of it
        assertThat(ids(clerk, "10-0001/1")).containsExactly(inside.id(), document.id(), foreign.id());
    }

    @Test
    void a_renamed_unit_leaves_the_old_reference_and_gets_the_new_one(Authority authority) {
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Schank");
        var inside = caseIn(clerk, dossier.id(), "Erlaubnis");

        rename(authority, "10", "36.1");

        assertThat(ids(clerk, "10-10-0001/1")).contains(inside.id());
        assertThat(ids(clerk, "36.1-10-0001/1")).containsExactly(inside.id());
        assertThat(ids(clerk, "36 1 10 1")).contains(dossier.id());
        assertThat(find(clerk, "36.1-10-0001/1").get(0).kind()).isEqualTo(IdentifierKind.BUSINESS);
    }

    @Test
    void a_letter_that_is_sent_keeps_the_reference_it_bears(Authority authority) {
        var clerk = authority.clerk();
        var inside = caseIn(clerk, authority.dossier(clerk, "10", "Schank").id(), "Erlaubnis");
        var letter = file(authority, clerk, inside.id(), null);
        var unit = authority.unit("10");
        var sent = new DocumentDetails("Brief", null, null, null, null, null, null, LocalDate.of(2026, 11, 29), null);

        // no job has run yet
        authority
                .system()
                .run(() -> units.change(new ChangeUnit(
                        unit,
                        authority.unit("0"),
                        "36.1",
                        "Gewerbe",
                        units.get(unit).version())));
        assertThat(ids(clerk, "36.1-10-0001/1")).isEmpty();
        clerk.run(() -> documents.change(letter.id(), sent, letter.version()));

        assertThat(ids(clerk, "36.1-10-0001/1")).containsExactly(inside.id());
    }

    @Test
    void handing_a_dossier_on_leaves_both_references(Authority authority) {
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Schank");
        var inside = caseIn(clerk, dossier.id(), "Erlaubnis");
        var from = authority.unit("10");
        var to = authority.unit("20");

        authority.system().run(() -> kept.move(dossier.id(), from, to, UUID.randomUUID()));

        for (var text : List.of("10-10-0001/1", "20-10-0001/1")) {
            assertThat(ids(authority.otherClerk(), text)).as(text).containsExactly(inside.id());
        }
    }

    @Test
    void what_others_call_a_record_is_found_as_it_was_written(Authority authority) {
        var clerk = authority.clerk();
        var manager = authority.manager();
        var entry = authority.entry("10");
        var origin = new Provenance("Altsystem", "GEW/007/19", null, null, null);
        var taken = manager.call(
                () -> dossiers.open(new OpenDossier(entry, PlaceDetails.of("Alt"), null, null, origin, null)));
        var dossier = authority.dossier(clerk, "10", "Schank");
        var letter = file(authority, clerk, dossier.id(), "RP-32.5/0815");

        assertThat(ids(manager, "gew 007-19")).containsExactly(taken.id());
        assertThat(ids(manager, "GEW/7/19")).isEmpty();
        assertThat(find(clerk, "RP 32 5 0815")).singleElement().satisfies(found -> {
            assertThat(found.document().id()).isEqualTo(letter.id());
            assertThat(found.kind()).isEqualTo(IdentifierKind.FOREIGN);
            assertThat(found.text()).isEqualTo("RP-32.5/0815");
        });

        clerk.run(() -> documents.change(letter.id(), details("RP-99"), letter.version()));

        assertThat(ids(clerk, "RP-32.5/0815")).isEmpty();
        assertThat(ids(clerk, "rp 99")).containsExactly(letter.id());
    }

    @Test
    void what_is_hidden_is_betrayed_by_no_name_and_by_no_number(Authority authority) {
        var clerk = authority.clerk();
        var entry = authority.entry("10");
        var closed = clerk.call(() -> dossiers.open(
                new OpenDossier(entry, PlaceDetails.of("Geheim"), null, AccessDefinition.CLOSED_CIRCLE, null, null)));
        file(authority, clerk, closed.id(), "RP-32.5");
        var colleague = authority.person("colleague", "10", Role.CLERK);

        for (var text : List.of(closed.referenceNumber(), "10 g1", "10-10-G0001", "10-G0001-1", "RP 32 5")) {
            assertThat(ids(clerk, text)).as(text).hasSize(1);
            assertThat(ids(colleague, text)).as(text).isEmpty();
        }
    }

    @Test
    void a_record_that_is_called_otherwise_is_found_by_both(Authority authority) {
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Schank");

        for (var number : List.of("12-0009", "10-0001", "12-0009")) {
            authority.system().run(() -> around.run(() -> identifiers.rename(dossier.id(), number)));
        }

        assertThat(find(clerk, "12 9").get(0).kind()).isEqualTo(IdentifierKind.CURRENT);
        assertThat(find(clerk, "10 1").get(0).kind()).isEqualTo(IdentifierKind.FORMER);
        assertThat(ids(clerk, "10 1")).containsExactly(dossier.id());
    }

    private void rename(Authority authority, String from, String to) {
        var unit = authority.unit(from);
        authority.system().run(() -> {
            var now = units.get(unit);
            units.change(new ChangeUnit(unit, now.parent(), to, now.name(), now.version()));
        });
        authority.system().run(() -> renamed.follow(unit));
    }

    private PlaceView caseIn(Caller by, UUID parent, String subject) {
        return by.call(() ->
                dossiers.openInside(new OpenCase(parent, PlaceKind.CASE, PlaceDetails.of(subject), null, null, null)));
    }

    private DocumentView file(Authority authority, Caller by, UUID place, String foreignReference) {
        var staged = authority.staged(by, "Ein Brief");
        return by.call(() -> documents.file(
                new FileDocument(place, staged, "Brief.txt", details(foreignReference), null, null, null)));
    }

    private static DocumentDetails details(String foreignReference) {
        return new DocumentDetails("Brief", null, null, null, foreignReference, null, null, null, null);
    }

    private List<NamedRecord> find(Caller by, String text) {
        return by.call(() -> names.find(text));
    }

    private List<UUID> ids(Caller by, String text) {
        return find(by, text).stream()
                .map(found -> found.document() == null
                        ? found.place().id()
                        : found.document().id())
                .toList();
    }
}
