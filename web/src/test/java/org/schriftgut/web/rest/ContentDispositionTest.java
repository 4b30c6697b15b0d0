package org.schriftgut.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDispositionTest {

    @Test
    void a_plain_name_stands_in_quotes() {
        assertThat(ContentDisposition.of(false, "Bescheid 12.pdf"))
                .isEqualTo("attachment; filename=\"Bescheid 12.pdf\"");
    }

    @Test
    void german_letters_come_twice_for_old_and_new_readers() {
        assertThat(ContentDisposition.of(true, "Größe.pdf"))
                .isEqualTo("inline; filename=\"Groesse.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf");
    }

    /** The example of RFC 8187, section 3.2.2. */
    @Test
    void other_signs_are_escaped_as_in_the_rfc() {
        assertThat(ContentDisposition.of(false, "£ and € rates"))
                .isEqualTo("attachment; filename=\"_ and _ rates\"; filename*=UTF-8''%C2%A3%20and%20%E2%82%AC%20rates");
    }

    @Test
    void quotes_and_path_parts_cannot_leave_the_name() {
        assertThat(ContentDisposition.of(false, "a\"; x=\\../b%41"))
                .isEqualTo("attachment; filename=\"a_; x=_.._b_41\"; filename*=UTF-8''a%22%3B%20x%3D%5C..%2Fb%2541");
    }

    @Test
    void line_breaks_cannot_add_a_header() {
        assertThat(ContentDisposition.of(false, "a\r\nSet-Cookie: b"))
                .isEqualTo("attachment; filename=\"a__Set-Cookie: b\"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "application/xml", "application/octet-stream"})
    void formats_that_can_run_are_never_shown_in_the_browser(String mediaType) {
        assertThat(ContentDisposition.mayBeInline(mediaType)).isFalse();
    }
}
