package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.search.client.ContentRead;

@FacadeTest
class TextsTest {

    @Inject
    Documents documents;

    @Inject
    Texts texts;

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
        return new ContentRead(
                text, false, type, Optional.empty(), List.of(0), Map.of(), 0, Optional.empty(), Optional.empty());
    }
}
