package org.schriftgut.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.Medium;
import org.schriftgut.web.document.FiledJson;
import org.schriftgut.web.dossier.DossiersResource.NewDossierJson;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.records.PlaceDetailsJson;

class JsonBodiesTest {

    private final JsonBodies json = new JsonBodies();

    @Test
    void a_request_is_read_with_all_its_types() {
        var read = json.read(
                NewDossierJson.class,
                bytes(
                        """
                        {"planEntry": "018f3c00-0000-7000-8000-000000000001", "access": "UNIT_ONLY",
                         "details": {"subject": "Straße", "keywords": ["a"], "medium": "HYBRID", "termFrom": "2026-03-04"},
                         "provenance": {"system": "alt", "at": "2001-02-03T04:05:06Z"}}"""));

        assertThat(read.planEntry()).isEqualTo(UUID.fromString("018f3c00-0000-7000-8000-000000000001"));
        assertThat(read.details())
                .isEqualTo(new PlaceDetailsJson(
                        "Straße", null, List.of("a"), Medium.HYBRID, null, LocalDate.of(2026, 3, 4), null));
        assertThat(read.provenance().at()).isEqualTo("2001-02-03T04:05:06Z");
        assertThat(read.leadUnit()).isNull();
    }

    @Test
    void records_of_every_area_and_problems_are_ours() {
        assertThat(List.of(NewDossierJson.class, PlaceDetailsJson.class, PageJson.class, ProblemJson.class))
                .allMatch(type -> json.isReadable(type, type, null, null) && json.isWriteable(type, type, null, null));
        assertThat(json.isReadable(String.class, String.class, null, null)).isFalse();
    }

    @Test
    void lists_of_records_are_written_with_what_is_there() {
        var list = new PageJson<>(
                List.of(new PlaceDetailsJson(
                        "Straße", null, List.of("a"), Medium.PAPER, null, LocalDate.of(2026, 3, 4), null)),
                1,
                0,
                50);

        assertThat(new String(json.write(list), StandardCharsets.UTF_8))
                .isEqualTo("{\"items\":[{\"keywords\":[\"a\"],\"medium\":\"PAPER\",\"subject\":\"Straße\","
                        + "\"termFrom\":\"2026-03-04\"}],\"limit\":50,\"offset\":0,\"total\":1}");
    }

    @Test
    void a_problem_carries_the_object_as_it_is_now() {
        var problem = ProblemJson.of(
                new Problem(Kind.STALE, CommonFault.CHANGED_MEANWHILE),
                new FiledJson("a.pdf", 201, null, null),
                Refusals.in(Locale.ENGLISH));

        assertThat(new String(json.write(problem), StandardCharsets.UTF_8))
                .contains("\"current\":{\"fileName\":\"a.pdf\",\"status\":201}")
                .contains("\"type\":\"urn:schriftgut:problem:stale\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "3",
                "[]",
                "{\"planEntry\": \"no id\"}",
                "{\"access\": \"NOBODY\"}",
                "{\"later\": 1}",
                "{\"details\": {\"termFrom\": \"4.3.2026\"}}",
                "{\"details\": [1]}"
            })
    void what_does_not_belong_here_is_the_callers_fault(String body) {
        assertThatThrownBy(() -> json.read(NewDossierJson.class, bytes(body)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.INVALID));
    }

    @Test
    void an_endless_body_is_refused_at_the_limit() {
        var endless = new ByteArrayInputStream(new byte[JsonBodies.MAX_BYTES + 1]);

        assertThatThrownBy(() -> json.readFrom(null, null, null, null, null, endless))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
