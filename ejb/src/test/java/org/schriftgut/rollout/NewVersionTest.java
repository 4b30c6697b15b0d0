package org.schriftgut.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewVersionTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Questionnaire SHIPPED = QuestionnaireReader.shipped();

    @Test
    void takes_answers_over_and_says_what_is_new_what_to_answer_again_and_what_is_kept() throws IOException {
        var answers = Answers.of(
                Map.of("S01", "NI", "A03", 14L, "O04", 3L, "J02", List.of("process", "note")),
                SHIPPED,
                "p",
                Archetype.THEN);
        var newer = newer();

        var change = NewVersion.of(SHIPPED, newer, answers);

        assertThat(change.added()).containsExactly("O09");
        assertThat(change.kept()).containsExactly(Place.once("O04"));
        assertThat(change.answerAgain()).containsExactly(Place.once("S01"));
    }

    /** Without one Land, with one question called otherwise. */
    private static Questionnaire newer() throws IOException {
        try (var in = QuestionnaireReader.class.getResourceAsStream("/rollout/questionnaire.json")) {
            var text = MAPPER.readTree(in).toString().replace("O04", "O09");
            var data = (ObjectNode) MAPPER.readTree(text);
            data.put("version", "1.1");
            for (var question : data.get("questions")) {
                if (question.get("id").textValue().equals("S01")) {
                    var options = (ArrayNode) question.get("options");
                    for (var i = options.size() - 1; i >= 0; i--) {
                        if (options.get(i).get("key").textValue().equals("NI")) {
                            options.remove(i);
                        }
                    }
                }
            }
            return QuestionnaireReader.read(MAPPER.writeValueAsBytes(data));
        }
    }
}
