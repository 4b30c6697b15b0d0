package org.schriftgut.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.Refusals;

class ProblemJsonTest {

    private static final Refusals ENGLISH = Refusals.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND, 404",
        "FORBIDDEN, 403",
        "NOT_SIGNED_IN, 401",
        "INVALID, 400",
        "WRONG_STATE, 409",
        "STALE, 412",
        "TAKEN, 409",
        "TOO_LARGE, 413",
        "TOO_MANY, 429",
        "STORAGE_FULL, 507",
        "UNAVAILABLE, 503",
    })
    void each_kind_has_its_status(Kind kind, int status) {
        assertThat(ProblemMapper.describe(new Problem(kind, CommonFault.CHANGED_MEANWHILE), ENGLISH)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_has_a_type_of_its_own_and_a_title(Kind kind) {
        var problem = ProblemMapper.describe(new Problem(kind, CommonFault.CHANGED_MEANWHILE), ENGLISH);

        assertThat(problem.type()).matches("urn:schriftgut:problem:[a-z-]+");
        assertThat(problem.title()).isNotBlank();
        assertThat(problem.detail()).isEqualTo("Somebody changed this at the same moment");
    }

    @ParameterizedTest
    @EnumSource
    void the_gate_and_the_pages_say_it_as_the_api_does(Kind kind) {
        var problem = new Problem(kind, CommonFault.CHANGED_MEANWHILE);

        var inJson = new JsonBodies()
                .read(
                        ProblemJson.class,
                        ProblemJson.of(problem, null, ENGLISH).json().getBytes(UTF_8));

        assertThat(inJson).isEqualTo(ProblemMapper.describe(problem, ENGLISH));
    }

    @Test
    void single_faults_are_listed() {
        var problem =
                Problem.invalid(List.of(Finding.of("row 3", CommonFault.TOO_LONG, 200)), CommonFault.CHANGED_MEANWHILE);

        assertThat(ProblemMapper.describe(problem, ENGLISH).errors())
                .containsExactly(
                        new ProblemJson.Fault("row 3", "common.too-long", "must not be longer than 200 characters"));
    }

    @Test
    void a_wrapped_problem_is_found() {
        var wrapped = new IllegalStateException(new Problem(Kind.TAKEN, CommonFault.CHANGED_MEANWHILE));

        assertThat(ProblemMapper.describe(wrapped, ENGLISH).status()).isEqualTo(409);
    }

    @Test
    void a_fault_of_the_program_tells_nothing_but_its_incident() {
        var problem = ProblemMapper.describe(new IllegalStateException("password=secret"), ENGLISH);

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.incident()).isNotBlank();
        assertThat(problem.toString()).doesNotContain("secret");
    }

    @Test
    void an_outdated_change_is_answered_with_what_is_there_now() {
        assertThatThrownBy(() -> OutdatedRead.change(
                        () -> {
                            throw new Problem(Kind.STALE, CommonFault.CHANGED_MEANWHILE);
                        },
                        () -> "as it is now"))
                .satisfies(e -> {
                    var problem = ProblemMapper.describe(e, ENGLISH);
                    assertThat(problem.status()).isEqualTo(412);
                    assertThat(problem.current()).isEqualTo("as it is now");
                });
    }

    @Test
    void other_refusals_of_a_change_stay_what_they_are() {
        var refusal = new Problem(Kind.FORBIDDEN, CommonFault.CHANGED_MEANWHILE);

        assertThatThrownBy(() -> OutdatedRead.change(
                        () -> {
                            throw refusal;
                        },
                        () -> "not asked for"))
                .isSameAs(refusal);
    }
}
