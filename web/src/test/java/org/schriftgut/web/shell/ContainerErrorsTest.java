package org.schriftgut.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schriftgut.common.Kind;
import org.schriftgut.web.problem.ProblemJson;

class ContainerErrorsTest {

    @ParameterizedTest
    @EnumSource(
            names = {"NOT_FOUND", "FORBIDDEN", "NOT_SIGNED_IN", "TOO_LARGE", "TOO_MANY", "UNAVAILABLE", "STORAGE_FULL"})
    void says_what_a_page_would_say_for_the_same_refusal(Kind kind) {
        assertThat(ContainerErrors.kind(ProblemJson.status(kind))).isEqualTo(ErrorKinds.of(kind));
    }
}
