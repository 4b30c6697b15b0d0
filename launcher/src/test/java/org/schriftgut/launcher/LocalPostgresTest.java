package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.migration.Bootstrap;
import org.schriftgut.migration.Migration;
import org.schriftgut.migration.MigrationException;
import org.schriftgut.migration.Roles;

class LocalPostgresTest {
    @TempDir
    Path folder;

    @BeforeEach
    void let_the_unprivileged_user_in() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void runs_for_data_that_matters() throws Exception {
        try (var postgres = LocalPostgres.start(LocalPostgres.Options.simple(folder, "secret"));
                var connection = postgres.connect("postgres")) {

            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
            assertThat(setting(connection, "data_checksums")).isEqualTo("on");
            assertThat(setting(connection, "wal_level")).isEqualTo("replica");
            assertThat(setting(connection, "password_encryption")).isEqualTo("scram-sha-256");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("postgres"), "postgres", "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void keeps_its_data_and_archives_its_log_across_a_restart() throws Exception {
        var archive = folder.resolve("archive");
        var options = new LocalPostgres.Options(folder, "secret", 0, "nobody", Optional.of(archive));
        try (var postgres = LocalPostgres.start(options);
                var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 42 AS n");
            statement.execute("SELECT pg_switch_wal()");
            statement.execute("CHECKPOINT");
        }

        try (var postgres = LocalPostgres.start(options);
                var connection = postgres.connect("postgres")) {
            assertThat(value(connection, "SELECT n FROM kept")).isEqualTo("42");
            assertThat(postgres.wasLeftOver()).isFalse();
            assertThat(value(connection, "SELECT failed_count FROM pg_stat_archiver"))
                    .isEqualTo("0");
        }
        try (var files = Files.list(archive)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(name -> name.endsWith(".gz"));
        }
    }

    @Test
    void stops_the_one_of_a_killed_run_and_goes_on_with_its_data() throws Exception {
        var orphan = LocalPostgres.start(LocalPostgres.Options.simple(folder, "secret"));
        try (var connection = orphan.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 42 AS n");
        }

        try (var postgres = LocalPostgres.start(LocalPostgres.Options.simple(folder, "secret"));
                var connection = postgres.connect("postgres")) {

            assertThat(postgres.wasLeftOver()).isTrue();
            assertThat(value(connection, "SELECT n FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void recovers_after_its_own_kill_and_ignores_the_stale_process_number() throws Exception {
        var killed = LocalPostgres.start(LocalPostgres.Options.simple(folder, "secret"));
        try (var connection = killed.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 42 AS n");
        }
        var pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0));
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();

        try (var postgres = LocalPostgres.start(LocalPostgres.Options.simple(folder, "secret"));
                var connection = postgres.connect("postgres")) {

            assertThat(postgres.wasLeftOver()).isFalse();
            assertThat(value(connection, "SELECT n FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void gives_each_account_what_it_needs_and_no_more() throws Exception {
        try (var postgres = LocalPostgres.start(LocalPostgres.Options.simple(folder, "secret"))) {
            for (int twice = 0; twice < 2; twice++) {
                try (var superuser = postgres.connect("postgres")) {
                    Bootstrap.server(superuser, "own'er", "app");
                }
                try (var superuser = postgres.connect(Roles.DATABASE)) {
                    Bootstrap.database(superuser);
                }
            }
            var url = postgres.url(Roles.DATABASE);

            assertThat(Migration.apply(url, Roles.OWNER, "own'er")).isPositive();
            assertThat(Migration.apply(url, Roles.OWNER, "own'er")).isZero();

            Migration.checkAppAccount(url, Roles.APP, "app");
            assertThatThrownBy(() -> Migration.checkAppAccount(url, Roles.OWNER, "own'er"))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("may change the schema");
            assertThatThrownBy(() -> Migration.checkAppAccount(url, LocalPostgres.SUPERUSER, "secret"))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("bypasses row-level security");
            try (var app = DriverManager.getConnection(url, Roles.APP, "app")) {
                assertRefused(app, "CREATE TABLE mine (n int)");
                assertRefused(app, "CREATE TEMPORARY TABLE mine (n int)");
                assertRefused(app, "ALTER TABLE tenant DISABLE ROW LEVEL SECURITY");
                assertRefused(app, "DELETE FROM flyway_schema_history");
                assertRefused(app, "SET ROLE " + Roles.DEFINER);
                assertRefused(app, "SELECT lo_create(0)");
                assertRefused(app, "SELECT lo_from_bytea(0, 'x')");
            }
            for (var other : List.of("postgres", "template1")) {
                assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(other), Roles.APP, "app"))
                        .as(other)
                        .hasMessageContaining("permission denied for database");
            }
            try (var superuser = postgres.connect(Roles.DATABASE)) {
                assertThat(value(superuser, "SELECT datlocale FROM pg_database WHERE datname = current_database()"))
                        .isEqualTo("de-DE");
            }
        }
    }

    @Test
    void refuses_the_data_of_another_major_version() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "15\n");

        assertThatThrownBy(() -> LocalPostgres.start(LocalPostgres.Options.simple(folder, "secret")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("belongs to PostgreSQL 15");
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("42501");
    }

    private static String setting(Connection connection, String name) throws SQLException {
        return value(connection, "SHOW " + name);
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
