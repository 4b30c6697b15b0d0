package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.job.JobState;
import org.schriftgut.job.JobView;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.search.client.ContentRead;
import org.schriftgut.search.client.Picture;

@FacadeTest
class ThumbnailsTest {

    @Inject
    Documents documents;

    @Inject
    Contents contents;

    @Inject
    Texts texts;

    @Inject
    Thumbnails thumbnails;

    @Inject
    Jobs jobs;

    @Test
    void are_drawn_in_the_bulk_lane_of_what_the_content_says_is_a_picture(Authority authority) {
        var clerk = authority.clerk();
        var picture = filed(authority, clerk, "Ortsbild.txt");
        var letter = filed(authority, clerk, "Brief.png");

        clerk.run(() -> texts.keep(picture, read("image/png")));
        clerk.run(() -> texts.keep(letter, read("text/plain")));

        assertThat(authority.system().call(() -> jobs.list(JobState.READY, Paging.first(100)).items().stream()
                        .filter(job -> job.kind().equals(Thumbnails.DRAW))))
                .extracting(JobView::subject, JobView::lane)
                .containsExactly(tuple(picture.id().toString(), Lane.BULK));
    }

    @Test
    void are_kept_once_and_shown_to_who_may_see_the_version(Authority authority) throws IOException {
        var clerk = authority.clerk();
        var version = filed(authority, clerk, "Ortsbild.png");
        assertThatThrownBy(() -> clerk.call(() -> contents.thumbnail(version.id())))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.is(DocumentFault.NO_THUMBNAIL))
                        .isTrue());

        keep(authority, version, "klein");
        keep(authority, version, "noch einmal");

        try (var shown = clerk.call(() -> contents.thumbnail(version.id()))) {
            assertThat(shown).hasBinaryContent("klein".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> authority.otherClerk().call(() -> contents.thumbnail(version.id())))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.is(DocumentFault.NO_VERSION))
                        .isTrue());
    }

    private void keep(Authority authority, VersionView version, String bytes) {
        var system = authority.system();
        var staged = authority.staged(system, bytes);
        system.run(() -> thumbnails.keep(version.id(), staged, new Picture(new byte[0], 320, 240)));
    }

    private VersionView filed(Authority authority, Caller clerk, String name) {
        var place = authority.dossier(clerk, "10", "Schank").id();
        var wanted =
                new FileDocument(place, authority.staged(clerk, name), name, DocumentDetails.none(), null, null, null);
        return clerk.call(() -> documents.file(wanted)).current();
    }

    private static ContentRead read(String type) {
        return new ContentRead(
                "", false, type, Optional.empty(), List.of(0), Map.of(), 0, Optional.empty(), Optional.empty());
    }
}
