package org.schriftgut.web.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.job.JobState;
import org.schriftgut.web.rest.ParameterReading;

class RequestChecksTest {

    @Test
    void what_is_no_id_names_nothing_in_a_path_and_is_a_fault_in_a_query() throws NoSuchMethodException {
        var inPath = new ParameterReading().getConverter(UUID.class, UUID.class, annotations(0));
        var inQuery = new ParameterReading().getConverter(UUID.class, UUID.class, annotations(1));

        assertThatThrownBy(() -> inPath.fromString("1 or 1=1")).satisfies(kind(Kind.NOT_FOUND));
        assertThatThrownBy(() -> inQuery.fromString("1 or 1=1")).satisfies(kind(Kind.INVALID));
        assertThat(inQuery.fromString("")).isNull();
    }

    @Test
    void words_and_numbers_in_a_query_are_read_or_refused() throws NoSuchMethodException {
        var reading = new ParameterReading();

        assertThat(reading.getConverter(JobState.class, JobState.class, annotations(1))
                        .fromString("DEAD"))
                .isEqualTo(JobState.DEAD);
        assertThatThrownBy(() -> reading.getConverter(Integer.class, Integer.class, annotations(1))
                        .fromString("many"))
                .satisfies(kind(Kind.INVALID));
    }

    @Test
    void what_cannot_be_read_is_told_without_names_of_classes() throws NoSuchMethodException {
        var states = new ParameterReading().getConverter(JobState.class, JobState.class, annotations(1));

        assertThatThrownBy(() -> states.fromString("FOO")).hasMessage("request.value-unreadable [unknown word FOO]");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "Basic c2VjcmV0", "Bearer wrong", "Bearer", "Bearer secret-tokem"})
    void without_the_operators_token_nobody_passes(String authorization) {
        assertThatThrownBy(() -> OperatorResource.check(authorization, "secret-token"))
                .satisfies(kind(Kind.NOT_SIGNED_IN));
    }

    @Test
    void a_server_without_an_operators_token_lets_nobody_pass() {
        assertThatThrownBy(() -> OperatorResource.check("Bearer ", "")).satisfies(kind(Kind.NOT_SIGNED_IN));
    }

    @Test
    void the_operator_passes() {
        assertThatCode(() -> OperatorResource.check("Bearer secret-token", "secret-token"))
                .doesNotThrowAnyException();
    }

    private static Consumer<Throwable> kind(Kind kind) {
        return e -> assertThat(((Problem) e).kind()).isEqualTo(kind);
    }

    private static Annotation[] annotations(int parameter) throws NoSuchMethodException {
        return Arrays.stream(RequestChecksTest.class
                        .getDeclaredMethod("sample", UUID.class, UUID.class)
                        .getParameters())
                .toList()
                .get(parameter)
                .getAnnotations();
    }

    @SuppressWarnings("unused") // only its parameters are looked at
    private static void sample(@PathParam("id") UUID path, @QueryParam("id") UUID query) {}
}
