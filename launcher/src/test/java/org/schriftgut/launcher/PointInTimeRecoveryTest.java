package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/operations.md, "Backup and point-in-time recovery", tells an operator to do. */
class PointInTimeRecoveryTest {
    @TempDir
    Path folder;

    @Test
    void brings_the_data_back_to_the_moment_before_a_mistake() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        var archive = folder.resolve("wal-archive");
        var cluster = folder.resolve("postgres");
        var backup = folder.resolve("backup");
        var options = new LocalPostgres.Options(folder, "secret", 0, "nobody", Optional.of(archive));
        String moment;
        try (var postgres = LocalPostgres.start(options);
                var connection = postgres.connect("postgres")) {
            execute(connection, "CREATE TABLE kept (n int)");
            execute(connection, "INSERT INTO kept VALUES (1)");
            baseBackup(connection, cluster, backup);
            execute(connection, "INSERT INTO kept VALUES (2)");
            moment = value(connection, "SELECT clock_timestamp()");
            execute(connection, "DELETE FROM kept");
        }

        Command.run(List.of("rm", "-r", cluster.toString()), Map.of());
        Command.run(List.of("cp", "-a", backup.toString(), cluster.toString()), Map.of());
        Files.createFile(cluster.resolve("recovery.signal"));
        Files.writeString(
                cluster.resolve("local.conf"),
                """
                restore_command = 'gzip -dc "%s/%%f.gz" > "%%p"'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                """
                        .formatted(archive, moment));

        try (var postgres = LocalPostgres.start(options);
                var connection = postgres.connect("postgres")) {
            assertThat(value(connection, "SELECT string_agg(n::text, ' ' ORDER BY n) FROM kept"))
                    .isEqualTo("1 2");
        }
    }

    private static void baseBackup(Connection connection, Path cluster, Path backup) throws SQLException, IOException {
        execute(connection, "SELECT pg_backup_start('test', true)");
        Command.run(List.of("cp", "-a", cluster.toString(), backup.toString()), Map.of());
        var label = value(connection, "SELECT labelfile FROM pg_backup_stop()");
        Files.writeString(backup.resolve("backup_label"), label);
        Files.delete(backup.resolve("postmaster.pid"));
        Command.run(List.of("sh", "-c", "rm -rf \"$0\"/pg_wal/*", backup.toString()), Map.of());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
