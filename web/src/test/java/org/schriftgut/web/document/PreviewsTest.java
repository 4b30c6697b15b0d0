package org.schriftgut.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewsTest {

    @Test
    void keeps_one_empty_line_of_many() {
        assertThat(Previews.withoutGaps("\n\nAnbei\r\n  \n\n\nmit Gruß\nMuster\n\n"))
                .isEqualTo("Anbei\n\nmit Gruß\nMuster\n");
    }
}
