package org.schriftgut.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@link LocalPostgres} sets, whatever the defaults of the build may be. */
final class PostgresConfiguration {
    private PostgresConfiguration() {}

    /**
     * The file, line by line.
     *
     * @param logs folder of PostgreSQL's own log
     * @param archive where finished log segments go; empty for nowhere
     */
    static List<String> lines(int port, Path logs, Optional<Path> archive) {
        var lines = new ArrayList<>(List.of(
                "# Written at every start; put your own settings into local.conf.",
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "unix_socket_directories = ''",
                "password_encryption = 'scram-sha-256'",
                "max_connections = 150",
                "shared_buffers = '256MB'",
                "fsync = on",
                "synchronous_commit = on",
                "full_page_writes = on",
                "wal_level = replica",
                "max_wal_size = '1GB'",
                "jit = off",
                "timezone = 'UTC'",
                "log_timezone = 'UTC'",
                "logging_collector = on",
                "log_directory = " + quoted(logs.toString()),
                "log_filename = 'postgres-%a.log'",
                "log_rotation_age = '1d'",
                "log_rotation_size = 0",
                "log_truncate_on_rotation = on",
                "log_line_prefix = '%m [%p] %u@%d '"));
        lines.add("archive_mode = " + (archive.isPresent() ? "on" : "off"));
        archive.ifPresent(folder -> {
            lines.add("archive_timeout = '15min'");
            lines.add("archive_command = " + quoted(archiveCommand(folder)));
        });
        return lines;
    }

    /**
     * Compressed, because a segment is 16 MiB however little it holds; never over an existing one, except that the same
     * segment is accepted again after a crash.
     */
    private static String archiveCommand(Path folder) {
        var path = folder.toString().replace("%", "%%");
        var target = "\"" + path + "/%f.gz\"";
        var part = "\"" + path + "/.%f.part\"";
        return "if test -f " + target + "; then gzip -dc " + target + " | cmp -s - \"%p\"; else gzip -1 -c \"%p\" > "
                + part + " && sync " + part + " && mv " + part + " " + target + "; fi";
    }

    private static String quoted(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
