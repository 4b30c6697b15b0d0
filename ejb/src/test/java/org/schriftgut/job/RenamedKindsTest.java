package org.schriftgut.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Paging;
import org.schriftgut.harness.Around;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;

/** What migrations make of jobs whose kind nobody claims any more; their statements are run again here. */
@FacadeTest
class RenamedKindsTest {

    @Inject
    Jobs jobs;

    @Inject
    Around around;

    @Test
    void no_job_that_may_be_tried_again_has_a_kind_of_the_past(Authority authority) throws IOException {
        var system = authority.system();
        for (var kind : List.of("read-text", "split-mail")) {
            system.run(() -> jobs.enqueue(kind, kind + " cancelled", Lane.NORMAL));
            system.run(() -> all(JobState.READY).forEach(job -> jobs.cancel(job.id())));
        }
        system.run(() -> jobs.enqueue("read-text", "waiting", Lane.NORMAL));
        system.run(() -> jobs.enqueue("split-mail", "waiting", Lane.NORMAL));

        for (var statement : statements("V049__read_content.sql")) {
            system.run(() -> around.execute(statement));
        }

        assertThat(system.call(() -> all(JobState.CANCELLED)))
                .extracting(JobView::kind, JobView::subject)
                .containsExactlyInAnyOrder(
                        tuple("read-content", "read-text cancelled"), tuple("read-content", "split-mail cancelled"));
        assertThat(system.call(() -> all(JobState.READY)))
                .extracting(JobView::kind, JobView::subject)
                .containsExactly(tuple("read-content", "waiting"));
    }

    private List<JobView> all(JobState state) {
        return jobs.list(state, new Paging(0, 100)).items().stream()
                .filter(job ->
                        List.of("read-text", "split-mail", "read-content").contains(job.kind()))
                .toList();
    }

    private static List<String> statements(String script) throws IOException {
        try (var in = RenamedKindsTest.class.getResourceAsStream("/db/migration/" + script)) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*$", "");
            return Arrays.stream(sql.split(";"))
                    .map(String::strip)
                    .filter(statement ->
                            statement.startsWith("update job ") || statement.startsWith("delete from job "))
                    .toList();
        }
    }
}
