package org.schriftgut.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

class BodyLimitTest {

    private static final long MAX_UPLOAD = 100_000_000;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "application/octet-stream, 100000001",
                "-, 9223372036854775807",
                "multipart/form-data; boundary=x, 200000000",
                "application/x-www-form-urlencoded, 1048577",
                "application/x-www-form-urlencoded; charset=UTF-8, -1"
            })
    void a_body_that_says_it_is_too_large_is_refused(String contentType, long length) {
        assertThatThrownBy(() -> BodyLimit.check(contentType, length, MAX_UPLOAD))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "application/octet-stream, 100000000",
                "application/octet-stream, -1",
                "-, 0",
                "multipart/form-data; boundary=x, 100000500",
                "application/x-www-form-urlencoded, 1048576"
            })
    void a_body_within_the_limit_or_of_unknown_size_may_come(String contentType, long length) {
        assertThatCode(() -> BodyLimit.check(contentType, length, MAX_UPLOAD)).doesNotThrowAnyException();
    }
}
