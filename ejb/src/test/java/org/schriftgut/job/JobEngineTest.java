package org.schriftgut.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobEngineTest {

    @Test
    void what_failed_before_is_tried_alone() {
        var first = run("a", 1);
        var second = run("b", 1);
        var failed = run("c", 2);
        var failedOften = run("d", 4);

        assertThat(JobEngine.inGroups(List.of(first, failed, second, failedOften)))
                .containsExactly(List.of(first, second), List.of(failed), List.of(failedOften));
    }

    @Test
    void a_group_that_failed_as_a_whole_is_taken_apart() {
        var one = run("a", 2);
        var other = run("b", 2);

        assertThat(JobEngine.inGroups(List.of(one, other))).containsExactly(List.of(one), List.of(other));
    }

    private static JobRun run(String subject, int attempts) {
        return new JobRun(UUID.randomUUID(), UUID.randomUUID(), "work", subject, null, null, attempts, null);
    }
}
