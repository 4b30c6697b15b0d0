package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sixteen people write at once: each number is given once, and none is left out. */
class NumbersIT {

    private static final int WRITERS = 16;
    private static final int EACH = 4;

    private static Authority authority;
    private static Api clerk;

    @BeforeAll
    static void an_authority() {
        authority = Authority.create("Zahlenamt").withSmallPlan();
        clerk = authority.clerk();
    }

    @Test
    void dossiers_below_one_entry() throws Exception {
        var entry = authority.entry("10");

        var answers = atOnce(i ->
                clerk.post("api/v1/dossiers", Map.of("planEntry", entry, "details", Map.of("subject", "Akte " + i))));

        assertThat(numbers(answers)).containsExactlyElementsOf(oneTo(WRITERS * EACH));
        assertThat(answers.stream().map(answer -> answer.path("referenceNumber").asText()))
                .doesNotHaveDuplicates()
                .contains("10-0001", "10-0064");
    }

    @Test
    void documents_in_one_case() throws Exception {
        var dossier = authority.dossier(clerk, "11", "Viele Dokumente").id();
        var place = authority.caseIn(clerk, dossier, "Vorgang").id();

        var answers = atOnce(i -> clerk.upload(
                "api/v1/places/" + place + "/documents/content?name=" + i + ".txt", TestFiles.utf8("Text " + i)));

        assertThat(numbers(answers)).containsExactlyElementsOf(oneTo(WRITERS * EACH));
    }

    @Test
    void cases_in_one_dossier_with_refused_calls_between() throws Exception {
        var dossier = authority.dossier(clerk, "11", "Viele Vorgänge").id();
        var path = "api/v1/places/" + dossier + "/places";

        var answers = atOnce(i -> {
            // refused after its number was taken: the number goes to the next one
            clerk.post(path, Map.of("details", Map.of("subject", " "))).expect(400);
            clerk.post(path, Map.of("details", Map.of("subject", "x"), "leadUnit", authority.entry("10")))
                    .expect(404);
            return clerk.post(path, Map.of("details", Map.of("subject", "Vorgang " + i)));
        });

        assertThat(numbers(answers)).containsExactlyElementsOf(oneTo(WRITERS * EACH));
    }

    private static List<JsonNode> atOnce(IntFunction<Answer> call) throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var calls = IntStream.range(0, WRITERS * EACH)
                    .<Callable<JsonNode>>mapToObj(
                            i -> () -> call.apply(i).expect(201).json())
                    .toList();
            var answers = new ArrayList<JsonNode>();
            for (Future<JsonNode> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private static List<Long> numbers(List<JsonNode> answers) {
        return answers.stream()
                .map(answer -> answer.path("number").asLong())
                .sorted()
                .toList();
    }

    private static List<Long> oneTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
