package org.schriftgut.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

    /** RFC 6238, appendix B, SHA-1: the last six of the eight digits printed there. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makes_the_codes_of_the_rfc(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.period(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void takes_the_code_of_the_period_before_and_after_but_none_further_away() {
        var period = Totp.period(NOW);

        for (var near = -1; near <= 1; near++) {
            assertThat(Totp.periodOf(SECRET, Totp.code(SECRET, period + near), NOW, 0))
                    .hasValue(period + near);
        }
        assertThat(Totp.periodOf(SECRET, Totp.code(SECRET, period - 2), NOW, 0)).isEmpty();
        assertThat(Totp.periodOf(SECRET, Totp.code(SECRET, period + 2), NOW, 0)).isEmpty();
    }

    @Test
    void takes_no_code_twice_and_none_from_before_it() {
        var period = Totp.period(NOW);

        assertThat(Totp.periodOf(SECRET, Totp.code(SECRET, period), NOW, period))
                .isEmpty();
        assertThat(Totp.periodOf(SECRET, Totp.code(SECRET, period - 1), NOW, period))
                .isEmpty();
        assertThat(Totp.periodOf(SECRET, Totp.code(SECRET, period + 1), NOW, period))
                .hasValue(period + 1);
    }

    @Test
    void reads_past_the_blank_that_apps_show_in_the_middle() {
        assertThat(Totp.periodOf(SECRET, " 005 924 ", NOW, 0)).isPresent();
        assertThat(Totp.periodOf(SECRET, "", NOW, 0)).isEmpty();
        assertThat(Totp.periodOf(SECRET, "5924", NOW, 0)).isEmpty();
    }
}
