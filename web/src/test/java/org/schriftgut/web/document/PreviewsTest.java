package org.schriftgut.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.document.ReadText;
import org.schriftgut.document.VersionView;

class PreviewsTest {

    @Test
    void shows_a_picture_that_was_read_after_its_version_was_looked_up() {
        var version = new VersionView(
                new UUID(0, 1), null, null, 1, null, "Ortsbild.txt", "text/plain", 100, "", null, null, null, null);
        var read = new ReadText(version.id(), "image/png", 0, false, null);

        var preview = new Previews().of(null, null, version, Optional.of(read), 1);

        assertThat(preview).isInstanceOf(Preview.Image.class);
    }

    @Test
    void keeps_one_empty_line_of_many() {
        assertThat(Previews.withoutGaps("\n\nAnbei\r\n  \n\n\nmit Gruß\nMuster\n\n"))
                .isEqualTo("Anbei\n\nmit Gruß\nMuster\n");
    }
}
