package org.schriftgut.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    /** The examples of RFC 9110, section 14.1.2, on a content of 10000 bytes, and the edges. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-499       | 0    | 499",
                "bytes=500-999     | 500  | 999",
                "bytes=-500        | 9500 | 9999",
                "bytes=9500-       | 9500 | 9999",
                "bytes=0-0         | 0    | 0",
                "bytes=9999-       | 9999 | 9999",
                "bytes=9000-20000  | 9000 | 9999",
                "bytes=-20000      | 0    | 9999",
                "BYTES=0-499       | 0    | 499",
                "bytes= 0-499      | 0    | 499",
            })
    void one_range_is_taken_as_asked(String header, long first, long last) {
        assertThat(ByteRange.of(header, 10_000)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=500-600,601-999", "bytes=500-700,601-999", "bytes=650-999, 500-640"})
    void ranges_that_touch_are_answered_as_one(String header) {
        assertThat(ByteRange.of(header, 10_000)).contains(new ByteRange(500, 999));
    }

    @Test
    void ranges_far_from_each_other_get_the_whole() {
        assertThat(ByteRange.of("bytes=0-0,-1", 10_000)).isEmpty();
    }

    @Test
    void of_several_ranges_those_behind_the_end_are_left_out() {
        assertThat(ByteRange.of("bytes=0-9,10000-", 10_000)).contains(new ByteRange(0, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lines=0-9",
                "bytes=",
                "bytes=-",
                "bytes=9-0",
                "bytes=a-b",
                "bytes=0-9,",
                "bytes=--5",
                "bytes=0-9999999999999999999",
                "bytes=0-0,1-1,2-2,3-3,4-4,5-5,6-6,7-7,8-8,9-9,10-10,11-11,12-12,13-13,14-14,15-15,16-16"
            })
    void a_header_that_cannot_be_followed_gets_the_whole(String header) {
        assertThat(ByteRange.of(header, 10_000)).isEmpty();
    }

    @Test
    void no_header_gets_the_whole() {
        assertThat(ByteRange.of(null, 10_000)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10000-", "bytes=10000-10001", "bytes=-0"})
    void a_range_behind_the_end_cannot_be_satisfied(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 10_000)).isInstanceOf(ByteRange.Unsatisfiable.class);
    }

    @Test
    void an_empty_content_has_no_ranges() {
        assertThatThrownBy(() -> ByteRange.of("bytes=0-", 0)).isInstanceOf(ByteRange.Unsatisfiable.class);
        assertThatThrownBy(() -> ByteRange.of("bytes=-5", 0)).isInstanceOf(ByteRange.Unsatisfiable.class);
    }

    @Test
    void the_length_counts_both_ends() {
        assertThat(new ByteRange(500, 999).length()).isEqualTo(500);
    }
}
