package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexLockTest {

    @TempDir
    static Path folder;

    private static LocalPostgres postgres;

    private final List<String> lost = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        postgres = LocalPostgres.start(LocalPostgres.Options.simple(folder, "secret"));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void gives_the_index_to_one_server_and_tells_the_second_who_has_it() {
        try (var first = take("postgres");
                var second = take("postgres")) {
            first.check();
            second.check();

            assertThat(first.isHeld()).isTrue();
            assertThat(second.isHeld()).isFalse();
            assertThat(second.holder()).startsWith("127.0.0.1, since ");
            assertThat(lost).isEmpty();
        }
    }

    @Test
    void lets_the_next_one_in_when_the_first_has_ended() {
        take("postgres").close();

        try (var next = take("postgres")) {
            assertThat(next.isHeld()).isTrue();
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void does_not_mind_a_server_on_another_database() {
        try (var first = take("postgres");
                var other = take("template1")) {
            first.check();
            other.check();

            assertThat(lost).isEmpty();
        }
    }

    @Test
    void takes_the_lock_again_when_its_connection_broke() throws SQLException {
        try (var lock = take("postgres")) {
            endConnections();

            lock.check();

            assertThat(lost).isEmpty();
            try (var second = take("postgres")) {
                assertThat(second.isHeld()).isFalse();
            }
        }
    }

    @Test
    void says_so_when_another_server_was_faster_after_the_connection_broke() throws SQLException {
        try (var slow = take("postgres")) {
            endConnections();
            try (var fast = take("postgres")) {
                slow.check();
                fast.check();

                assertThat(lost).singleElement().asString().startsWith("Another Schriftgut server");
            }
        }
    }

    private IndexLock take(String database) {
        return IndexLock.take(
                new IndexLock.Account(postgres.url(database), LocalPostgres.SUPERUSER, "secret"), lost::add);
    }

    private static void endConnections() throws SQLException {
        try (var connection = postgres.connect("template1");
                var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'postgres'");
        }
    }
}
