package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadContentHandlerTest {

    @Test
    void a_subject_that_grows_when_it_is_cleaned_still_fits() {
        // U+0958 is two characters in NFC (Unicode composition exclusions)
        var subject = "\u0958".repeat(400);

        var details =
                new DocumentDetails(ReadContentHandler.cut(subject), null, null, null, null, null, null, null, null);

        assertThat(details.subject()).hasSize(500).endsWith("…");
    }

    @Test
    void an_empty_subject_is_none() {
        assertThat(ReadContentHandler.cut(" \u200b ")).isNull();
    }
}
