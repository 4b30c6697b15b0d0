package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.storage.Storage;
import org.schriftgut.testclock.MovableClock;

@FacadeTest
class DocumentFilingTest {

    @Inject
    Documents documents;

    @Inject
    Storage storage;

    @Inject
    MovableClock clock;

    @Test
    void a_filed_document_keeps_the_bytes_that_were_brought(Authority authority) throws IOException {
        var clerk = authority.clerk();
        var place = authority.dossier(clerk, "10", "Schank").id();

        var filed = file(clerk, place, authority.staged(clerk, "Der Antrag"));

        assertThat(filed.number()).isEqualTo(1);
        var blob = filed.current().blob();
        try (var bytes = clerk.call(() -> storage.open(blob))) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("Der Antrag");
        }
    }

    @Test
    void staged_content_is_filed_once_and_by_who_brought_it(Authority authority) {
        var clerk = authority.clerk();
        var place = authority.dossier(clerk, "10", "Schank").id();
        var staged = authority.staged(clerk, "Der Antrag");

        refuses(Kind.NOT_FOUND, () -> file(authority.lead(), place, staged));
        file(clerk, place, staged);

        refuses(Kind.WRONG_STATE, () -> file(clerk, place, staged));
        assertThat(file(clerk, place, authority.staged(clerk, "Nachtrag")).number())
                .isEqualTo(2);
    }

    @Test
    void staged_content_is_there_for_a_day(Authority authority) {
        var clerk = authority.clerk();
        var place = authority.dossier(clerk, "10", "Schank").id();
        var staged = authority.staged(clerk, "Der Antrag");

        clock.advance(Duration.ofHours(24));

        refuses(Kind.NOT_FOUND, () -> file(clerk, place, staged));
    }

    @Test
    void who_cannot_see_the_place_files_nothing_there(Authority authority) {
        var place = authority.dossier(authority.clerk(), "10", "Schank").id();
        var other = authority.otherClerk();

        refuses(Kind.NOT_FOUND, () -> file(other, place, authority.staged(other, "Der Antrag")));
    }

    private DocumentView file(Caller by, UUID place, UUID staged) {
        var wanted = new FileDocument(place, staged, "Antrag.txt", DocumentDetails.none(), null, null, null);
        return by.call(() -> documents.file(wanted));
    }

    private static void refuses(Kind kind, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind())
                .isEqualTo(kind));
    }
}
