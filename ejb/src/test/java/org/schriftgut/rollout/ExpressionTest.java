package org.schriftgut.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final Map<String, Object> SCOPE = Map.of(
            "answers",
            Map.of(
                    "A",
                    "x",
                    "L",
                    List.of(Map.of("k", 1L), Map.of()),
                    "N",
                    3L,
                    "D",
                    1.5,
                    "T",
                    List.of("a", "b"),
                    "many",
                    LongStream.range(0, 300).boxed().toList()));

    /** What the specification of CEL says of errors: whatever decides alone swallows them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "answers.B == 'x' || answers.A == 'x'; true",
                "answers.A == 'x' || answers.B == 'x'; true",
                "answers.B == 'x' && answers.A == 'y'; false",
                "answers.L.exists(l, l.k == 1); true",
                "answers.L.all(l, l.k == 2); false",
                "has(answers.B); false",
                "size(answers.L) == 2; true",
                "!('c' in answers.T); true",
                "answers.N > 2 && answers.N < 4; true",
                "answers.D > 1.0; true",
                "answers.A in ['x','y']; true"
            })
    void has_the_value_that_cel_gives_it(String text, boolean value) throws Wrong {
        assertThat(evaluate(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers.B != 1",
                "answers.B == 'x' && answers.A == 'x'",
                "answers.L.exists(l, l.k == 2)",
                "answers.L.all(l, l.k == 1)"
            })
    void has_no_value_when_it_rests_on_what_was_not_answered(String text) throws Wrong {
        assertThat(evaluate(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "answers.A + 1; 10",
                "answers.A ? 1 : 2; 10",
                "a == b == c; 8",
                "answers.A.matches('x'); 18",
                "has(answers); 5",
                "answers[0]; 8",
                "size(); 6",
                "'a; 1",
                "x.exists(in, true); 10",
                "answers.A >= 1; 12",
                "null; 1",
                "-1; 1",
                "answers.A.startsWith(\"x\"); 22",
                "'a\\x62'; 1",
                "99999999999999999999; 1",
                "google.protobuf.Any{}; 20",
                "a &&; 5"
            })
    void refuses_what_the_small_part_does_not_hold_and_says_where(String text, int column) {
        assertThatThrownBy(() -> Expressions.compile(text))
                .isInstanceOfSatisfying(Wrong.class, wrong -> assertThat(wrong.at("K01/when"))
                        .hasToString("Finding[where=K01/when, code=EXPRESSION_UNREADABLE, args=[" + column + "]]"));
    }

    @Test
    void refuses_what_is_too_long_too_deep_or_too_large_before_cel_reads_it() {
        assertThat(fault("x".repeat(601))).isEqualTo(RolloutFault.EXPRESSION_TOO_LONG);
        assertThat(fault("(".repeat(40) + "true" + ")".repeat(40))).isEqualTo(RolloutFault.EXPRESSION_TOO_DEEP);
        assertThat(fault("!".repeat(500) + "true")).isEqualTo(RolloutFault.EXPRESSION_TOO_DEEP);
        assertThat(fault("[".repeat(500))).isEqualTo(RolloutFault.EXPRESSION_TOO_DEEP);
        assertThat(fault("a||".repeat(100) + "a")).isEqualTo(RolloutFault.EXPRESSION_TOO_LARGE);
    }

    @Test
    void stops_an_expression_that_runs_away() throws Wrong {
        var runaway = Expressions.compile(
                "answers.many.all(x, answers.many.all(y, answers.many.all(z, z < 1000 && y < 1000 && x < 1000)))");

        assertThatThrownBy(() -> Expressions.evaluate(runaway, SCOPE))
                .isInstanceOfSatisfying(
                        Wrong.class, wrong -> assertThat(wrong.fault()).isEqualTo(RolloutFault.EXPRESSION_RUNS_AWAY));
    }

    @Test
    void fills_a_sentence_and_leaves_out_what_is_optional() throws Wrong {
        assertThat(Sentence.placeholders("{{x}} [bei {line.a}, {line.b} ]von {row.name}"))
                .containsExactly("line.a", "line.b", "row.name");
        assertThatThrownBy(() -> Sentence.pieces("a ] b")).isInstanceOf(Wrong.class);
        assertThatThrownBy(() -> Sentence.pieces("a [ b")).isInstanceOf(Wrong.class);
        assertThatThrownBy(() -> Sentence.pieces("a [b] c")).isInstanceOf(Wrong.class);
        assertThatThrownBy(() -> Sentence.pieces("a {b")).isInstanceOf(Wrong.class);
    }

    private static Optional<Object> evaluate(String text) throws Wrong {
        return Expressions.evaluate(Expressions.compile(text), SCOPE);
    }

    private static RolloutFault fault(String text) {
        try {
            Expressions.compile(text);
            return null;
        } catch (Wrong e) {
            return e.fault();
        }
    }
}
