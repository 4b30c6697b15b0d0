package org.schriftgut.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Problem;

class AnswerersTest {

    private static final Finding OPEN_STEP = new Finding("step", LifecycleFault.DOCUMENT_DRAFT);

    /** Answers as it is told. */
    private record Fake(String key, Supplier<List<Finding>> answer) implements ClosingCheck, DeletionVeto {

        @Override
        public List<Finding> hindrances(UUID place) {
            return answer.get();
        }

        @Override
        public List<Finding> vetoes(UUID object) {
            return answer.get();
        }
    }

    @Test
    void all_answers_count() {
        var silent = new Fake("a", List::of);
        var speaking = new Fake("b", () -> List.of(OPEN_STEP));

        assertThat(ask(Set.of("a"), silent)).isEmpty();
        assertThat(ask(Set.of("a", "b"), silent, speaking)).containsExactly(OPEN_STEP);
        assertThat(ask(Set.of(), speaking)).containsExactly(OPEN_STEP);
    }

    @Test
    void who_must_answer_and_is_not_there_blocks() {
        assertThatThrownBy(() -> ask(Set.of("a", "b"), new Fake("a", List::of))).satisfies(e -> isNotAsked(e, "b"));
        assertThatThrownBy(() -> ask(Set.of("a"))).satisfies(e -> isNotAsked(e, "a"));
    }

    @Test
    void an_exception_or_no_answer_at_all_blocks() {
        var broken = new Fake("a", () -> {
            throw new IllegalStateException("no database");
        });

        assertThatThrownBy(() -> ask(Set.of(), broken))
                .hasCauseInstanceOf(IllegalStateException.class)
                .satisfies(e -> isNotAsked(e, "a"));
        assertThatThrownBy(() -> ask(Set.of(), new Fake("a", () -> null))).satisfies(e -> isNotAsked(e, "a"));
    }

    @Test
    void everybody_who_answers_is_expected_to() {
        var all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.schriftgut");

        assertThat(ClosingChecks.EXPECTED).hasSize(count(all, ClosingCheck.class));
        assertThat(DeletionVetoes.EXPECTED).hasSize(count(all, DeletionVeto.class));
    }

    private static int count(Iterable<JavaClass> all, Class<?> question) {
        var count = 0;
        for (var known : all) {
            count += known.isAssignableTo(question) && !known.isInterface() ? 1 : 0;
        }
        return count;
    }

    private static List<Finding> ask(Set<String> expected, Fake... fakes) {
        return Answerers.ask(
                expected, List.of(fakes), Fake::key, fake -> fake.hindrances(new UUID(0, 1)), "36.1-122.1-0001");
    }

    private static void isNotAsked(Throwable e, String who) {
        assertThat(((Problem) e).code()).isEqualTo(LifecycleFault.NOT_ASKED);
        assertThat(((Problem) e).args()).containsExactly("36.1-122.1-0001", who);
    }
}
