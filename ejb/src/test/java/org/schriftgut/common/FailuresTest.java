package org.schriftgut.common;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void a_problem_stays_itself_however_deep_it_is_wrapped() {
        var problem = new Problem(Kind.WRONG_STATE, CommonFault.CHANGED_MEANWHILE);

        var found = Failures.asProblem(new IllegalStateException(new RuntimeException(problem)));

        assertThat(found).containsSame(problem);
    }

    @Test
    void a_lost_race_for_a_row_is_a_stale_version() {
        var commit = new RuntimeException("commit failed");
        commit.addSuppressed(new OptimisticLockException());

        assertThat(Failures.asProblem(commit)).map(Problem::kind).contains(Kind.STALE);
    }

    @Test
    void a_full_disk_of_the_database_is_told_as_such() {
        var failure = new RuntimeException(new SQLException("could not extend file", "53100"));

        assertThat(Failures.asProblem(failure)).map(Problem::kind).contains(Kind.STORAGE_FULL);
    }

    @Test
    void a_lost_connection_may_be_tried_again() {
        var failure = new RuntimeException(new SQLException("terminating connection", "57P01"));

        assertThat(Failures.asProblem(failure)).map(Problem::kind).contains(Kind.UNAVAILABLE);
    }

    @Test
    void a_pool_without_a_free_connection_may_be_tried_again() {
        var failure = new RuntimeException(new SQLException(new ResourceException("no managed connections available")));

        assertThat(Failures.asProblem(failure)).map(Problem::kind).contains(Kind.UNAVAILABLE);
    }

    @Test
    void a_name_that_two_took_at_the_same_moment_is_taken() {
        var failure = new RuntimeException(new SQLException("duplicate key value", "23505"));

        assertThat(Failures.asProblem(failure)).map(Problem::kind).contains(Kind.TAKEN);
    }

    @Test
    void a_fault_of_the_program_is_no_problem() {
        assertThat(Failures.asProblem(new NullPointerException())).isEmpty();
        assertThat(Failures.asProblem(new RuntimeException(new SQLException("no such column", "42703"))))
                .isEmpty();
        assertThat(Failures.asProblem(new RuntimeException(new SQLException("without a state"))))
                .isEmpty();
    }

    @Test
    void causes_that_go_in_a_circle_end() {
        var one = new RuntimeException();
        one.addSuppressed(new RuntimeException(one));

        assertThat(Failures.asProblem(one)).isEmpty();
    }
}
