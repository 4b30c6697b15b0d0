package org.schriftgut.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class FlashTest {

    @Test
    void carries_a_text_and_its_values_over_a_redirect() {
        var said = Flash.decode(
                Flash.failed("hinweis.teilweise", 2, 3, "Größe; \"x\".pdf").encoded());

        assertThat(said).hasValueSatisfying(flash -> {
            assertThat(flash.isBad()).isTrue();
            assertThat(flash.key()).isEqualTo("hinweis.teilweise");
            assertThat(flash.arguments()).containsExactly(2, 3, "Größe; \"x\".pdf");
        });
    }

    @Test
    void carries_what_went_wrong_too() {
        assertThat(Flash.decode(Flash.failed("falsch.auskunft.offen").encoded()))
                .hasValueSatisfying(flash -> assertThat(flash.key()).isEqualTo("falsch.auskunft.offen"));
    }

    @Test
    void fits_into_a_cookie_however_long_the_values_are() {
        assertThat(Flash.done("hinweis.teilweise", "\u20ac".repeat(100_000)).encoded())
                .hasSizeLessThan(4096)
                .matches("[A-Za-z0-9_-]+");
    }

    @Test
    void ignores_a_cookie_that_is_not_ours() {
        assertThat(Flash.decode("%%%")).isEmpty();
        assertThat(Flash.decode(encoded("\u0000ErrorPage.Kind.FAILED.was"))).isEmpty();
        assertThat(Flash.decode(encoded("hinweis.gespeichert"))).isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
