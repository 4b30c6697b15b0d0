package org.schriftgut.web.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.common.Problem;

class StrictJsonTest {

    record Line(String text, Long size) {}

    record Wish(int days, Integer more, List<Line> lines, Map<String, Object> free) {}

    @Test
    void what_has_its_place_passes() {
        assertThatCode(
                        () -> check(
                                "{'days':3,'more':null,'lines':[{'text':'a','size':9223372036854775807}],'free':{'x':1.5,'y':[]}}"))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("{'days':3.0}")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'day':3}; day",
                "{'lines':[{'text':'a'},{'texts':'b'}]}; lines[1].texts",
                "{'days':3,'Days':3}; Days"
            })
    void a_key_that_is_not_known_is_named(String json, String where) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> check(json))
                .matches(problem -> problem.is(JsonFault.UNKNOWN_KEY)
                        && problem.findings().get(0).where().equals(where));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'days':1.5}",
                "{'days':2147483648}",
                "{'more':-99999999999}",
                "{'days':1e999999999}",
                "{'days':1e-999999999}",
                "{'lines':[{'size':9223372036854775808}]}"
            })
    void a_number_that_does_not_fit_is_refused(String json) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> check(json))
                .matches(problem -> problem.is(JsonFault.NO_SUCH_NUMBER));
    }

    private static void check(String json) {
        try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            StrictJson.check(Wish.class, reader.readValue());
        }
    }
}
