package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Paging;
import org.schriftgut.harness.Around;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.job.JobState;
import org.schriftgut.job.JobView;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.search.client.ContentRead;

@FacadeTest
class TextsTest {

    @Inject
    Documents documents;

    @Inject
    Texts texts;

    @Inject
    Jobs jobs;

    @Inject
    Around around;

    @Test
    void a_version_is_what_reading_found_whatever_its_name(Authority authority) {
        var clerk = authority.clerk();
        var version = filed(authority, clerk, "Ortsbild.JPG");
        assertThat(version.mediaType()).isEqualTo("image/jpeg");

        clerk.run(() -> texts.keep(version, read("", "image/png")));

        assertThat(clerk.call(() -> documents.version(version.id())).mediaType())
                .isEqualTo("image/png");
        assertThat(clerk.call(() -> documents.get(version.document())).current().mediaType())
                .isEqualTo("image/png");
    }

    @Test
    void a_long_text_is_kept_in_slices_and_given_back_whole(Authority authority) {
        var clerk = authority.clerk();
        var version = filed(authority, clerk, "Gesetz.txt");
        var text = "Paragraf ".repeat(40_000);

        clerk.run(() -> texts.keep(version, read(text, "text/plain")));

        assertThat(clerk.call(() -> texts.text(version.id()))).isEqualTo(text);
        assertThat(clerk.call(() -> texts.texts(List.of(version.id())))).containsEntry(version.id(), text);
        assertThat(clerk.call(() -> texts.of(version.id())).orElseThrow().characters())
                .isEqualTo(text.length());
    }

    @Test
    void a_passage_and_a_page_come_out_of_their_slices(Authority authority) {
        var clerk = authority.clerk();
        var version = filed(authority, clerk, "Gesetz.pdf");
        var text = IntStream.range(0, 40_000).mapToObj(n -> "Satz " + n + ". ").collect(Collectors.joining());
        clerk.run(() -> texts.keep(version, read(text, "application/pdf", List.of(0, 70_000, 70_010, 300_000))));

        assertThat(clerk.call(() -> texts.passage(version.id(), 65_530, 12))).isEqualTo(text.substring(65_530, 65_542));
        assertThat(clerk.call(() -> texts.passage(version.id(), 5, 200_000))).isEqualTo(text.substring(5, 200_005));
        assertThat(clerk.call(() -> texts.passage(version.id(), text.length(), 10)))
                .isEmpty();
        assertThat(clerk.call(() -> texts.page(version.id(), 2))).isEqualTo(text.substring(70_000, 70_010));
        assertThat(clerk.call(() -> texts.page(version.id(), 3))).isEqualTo(text.substring(70_010, 300_000));
        assertThat(clerk.call(() -> texts.page(version.id(), 4))).isEqualTo(text.substring(300_000));
        assertThat(clerk.call(() -> texts.page(version.id(), 5))).isEmpty();
    }

    @Test
    void a_passage_unpacks_no_slice_beside_its_own(Authority authority) {
        var clerk = authority.clerk();
        var version = filed(authority, clerk, "Kommentar.txt");
        var text = "Paragraf ".repeat(40_000);
        clerk.run(() -> texts.keep(version, read(text, "text/plain")));
        clerk.run(
                () -> around.execute("update extracted_text set slices[1] = '\\x00'::bytea, slices[3] = '\\x00'::bytea"
                        + " where version_id = '" + version.id() + "'"));

        assertThat(clerk.call(() -> texts.passage(version.id(), 70_000, 500)))
                .isEqualTo(text.substring(70_000, 70_500));
    }

    @Test
    void what_was_read_before_there_were_slices_is_read_again_once(Authority authority) {
        var clerk = authority.clerk();
        var system = authority.system();
        var version = filed(authority, clerk, "Altbestand.txt");
        clerk.run(() -> texts.keep(version, read("ein alter Text", "text/plain")));
        system.run(() -> jobs.list(JobState.READY, Paging.first(100)).items().forEach(job -> jobs.cancel(job.id())));
        system.run(() ->
                around.execute("update extracted_text set content = slices[1], slices = null, slice_starts = null,"
                        + " page_starts = null where version_id = '" + version.id() + "'"));
        assertThat(clerk.call(() -> texts.passage(version.id(), 4, 5))).isEqualTo("alter");

        var last = system.call(() -> texts.readAgain(new UUID(0, 0), 100));

        assertThat(last).isEqualTo(version.id());
        assertThat(system.call(() -> texts.readAgain(last, 100))).isNull();
        assertThat(system.call(
                        () -> jobs.list(JobState.READY, Paging.first(100)).items()))
                .extracting(JobView::kind, JobView::subject, JobView::lane)
                .containsExactly(tuple("read-content", version.id().toString(), Lane.BULK));
        clerk.run(() -> texts.keep(version, read("ein alter Text", "text/plain")));
        assertThat(system.call(() -> texts.readAgain(new UUID(0, 0), 100))).isNull();
    }

    @Test
    void reading_again_replaces_what_was_read(Authority authority) {
        var clerk = authority.clerk();
        var version = filed(authority, clerk, "Brief.txt");

        clerk.run(() -> texts.keep(version, read("alt", "application/octet-stream")));
        clerk.run(() -> texts.keep(version, read("neu", "text/plain")));

        assertThat(clerk.call(() -> texts.text(version.id()))).isEqualTo("neu");
        assertThat(clerk.call(() -> documents.version(version.id())).mediaType())
                .isEqualTo("text/plain");
    }

    private VersionView filed(Authority authority, Caller clerk, String name) {
        var place = authority.dossier(clerk, "10", "Schank").id();
        var wanted =
                new FileDocument(place, authority.staged(clerk, name), name, DocumentDetails.none(), null, null, null);
        return clerk.call(() -> documents.file(wanted)).current();
    }

    private static ContentRead read(String text, String type) {
        return read(text, type, List.of(0));
    }

    private static ContentRead read(String text, String type, List<Integer> pages) {
        return new ContentRead(
                text, false, type, Optional.empty(), pages, Map.of(), 0, Optional.empty(), Optional.empty());
    }
}
