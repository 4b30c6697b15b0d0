package org.schriftgut.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenTest {

    @Test
    void what_a_library_says_is_told_without_our_classes() {
        var fault = new IllegalArgumentException("Cannot read org.schriftgut.web.api.PlaceJson");

        assertThat(Given.plain(fault)).isEqualTo("Cannot read PlaceJson");
    }

    /** Without a bound the expression calls itself once for each part, until the stack is full. */
    @Test
    void a_value_as_long_as_a_body_is_cut() {
        var fault = new IllegalArgumentException("Unexpected " + "a.".repeat(500_000));

        assertThat(Given.plain(fault)).startsWith("Unexpected a.").hasSizeLessThan(600);
    }
}
