package org.schriftgut.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The embedded PostgreSQL, run for data that matters: fsync, data checksums, scram passwords, loopback TCP only, log archive
 * for point-in-time recovery. One per folder; the caller holds the folder's lock.
 *
 * <p>Below the folder it uses {@code postgres} (the cluster), {@code postgres-bin-VERSION} (the program) and {@code
 * postgres-log}. An own {@code postgres/local.conf} is read last and outranks what this class sets.
 */
public final class LocalPostgres implements AutoCloseable {
    /** Name of the superuser; its password is the caller's. */
    public static final String SUPERUSER = "postgres";

    private static final String HOST = "127.0.0.1";
    private static final int ATTEMPTS = 3;

    private final Path binaries;
    private final Path cluster;
    private final Path logs;
    private final SystemUser user;
    private final String password;
    private int port;
    private boolean wasLeftOver;

    /**
     * How to run it.
     *
     * @param folder where everything is kept
     * @param password of the superuser; set when the cluster is made
     * @param port 0 for any free one
     * @param systemUser whom to run as when this process is root
     * @param archive where finished log segments are copied, compressed; empty for nowhere
     */
    public record Options(Path folder, String password, int port, String systemUser, Optional<Path> archive) {
        /** Any free port, no archive: enough for a test. */
        public static Options simple(Path folder, String password) {
            return new Options(folder, password, 0, "nobody", Optional.empty());
        }
    }

    private LocalPostgres(Options options, SystemUser user) throws IOException {
        this.user = user;
        this.password = options.password();
        this.binaries = PostgresBinaries.unpack(options.folder());
        this.cluster = options.folder().resolve("postgres");
        this.logs = options.folder().resolve("postgres-log");
    }

    /**
     * Makes the cluster where there is none, stops the PostgreSQL of a killed run, and starts.
     *
     * @throws StartException with what to do, if it cannot be started
     */
    public static LocalPostgres start(Options options) {
        try {
            Files.createDirectories(options.folder());
            var user = SystemUser.of(options.systemUser());
            user.requireAccess(options.folder().toAbsolutePath());
            var postgres = new LocalPostgres(options, user);
            postgres.prepareFolder(postgres.logs);
            postgres.makeCluster();
            postgres.takeFilesOfTheOperator();
            postgres.stopLeftOver();
            if (options.archive().isPresent()) {
                postgres.prepareFolder(options.archive().get());
            }
            postgres.startOnPort(options);
            return postgres;
        } catch (IOException e) {
            throw new StartException(
                    "PostgreSQL cannot be started in " + options.folder() + ": " + e
                            + "; check the disk and the rights.",
                    e);
        }
    }

    /** Version of the program, such as 18.4.0. */
    public static String version() throws IOException {
        return PostgresBinaries.version();
    }

    /** Loopback port it listens on. */
    public int port() {
        return port;
    }

    /** Whether a PostgreSQL of a killed run was found and stopped. */
    public boolean wasLeftOver() {
        return wasLeftOver;
    }

    /** Address of a database for JDBC. */
    public String url(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    /** Stops it: sessions are cut, a checkpoint is written. Does nothing if it is not running any more. */
    @Override
    public void close() throws IOException {
        var result = control("-m", "fast", "-w", "-t", "60", "stop");
        if (!result.isSuccess() && Files.exists(cluster.resolve("postmaster.pid"))) {
            throw new IOException("PostgreSQL does not stop: " + result.output());
        }
    }

    private void makeCluster() throws IOException {
        if (Files.isDirectory(cluster)) {
            requireSameMajorVersion();
            return;
        }
        var unfinished = cluster.resolveSibling("postgres.new");
        var passwordFile = cluster.resolveSibling("postgres.password");
        PostgresBinaries.deleteTree(unfinished);
        prepareFolder(unfinished);
        try {
            Files.deleteIfExists(passwordFile);
            Files.createFile(passwordFile);
            Permissions.ownerOnly(passwordFile);
            Files.writeString(passwordFile, password);
            user.own(passwordFile);
            var result = user.run(List.of(
                    program("initdb"),
                    "-D",
                    unfinished.toString(),
                    "-U",
                    SUPERUSER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=de-DE"));
            if (!result.isSuccess()) {
                throw new StartException("PostgreSQL's data folder cannot be made: " + result.output());
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                """

                # Written at every start; put your own settings into local.conf.
                include 'schriftgut.conf'
                include_if_exists 'local.conf'
                """,
                StandardOpenOption.APPEND);
        Files.move(unfinished, cluster);
    }

    private void requireSameMajorVersion() throws IOException {
        var found = Files.readString(cluster.resolve("PG_VERSION")).strip();
        var expected = version().substring(0, version().indexOf('.'));
        if (!found.equals(expected)) {
            throw new StartException("The data in " + cluster + " belongs to PostgreSQL " + found
                    + ", this build brings " + expected + "; see docs/operations.md, \"Upgrading PostgreSQL\".");
        }
    }

    /** What root has put there, such as local.conf or the files of a recovery, must belong to whom PostgreSQL runs as. */
    private void takeFilesOfTheOperator() throws IOException {
        try (var files = Files.list(cluster)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                user.own(file);
            }
        }
    }

    /** We hold the folder's lock, so a running one belongs to a run that was killed. */
    private void stopLeftOver() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var command = ProcessRecord.commandOf(pid);
        if (command.contains(cluster.toString())) {
            wasLeftOver = true;
            close();
        } else if (!command.isEmpty()) {
            // The number belongs to somebody else by now, and PostgreSQL would take that one for its own. Of a dead one
            // PostgreSQL needs the file: it tells whether processes of the old server still use the data.
            Files.delete(pidFile);
        }
    }

    private void startOnPort(Options options) throws IOException {
        var startLog = logs.resolve("start.log");
        for (int attempt = 1; ; attempt++) {
            port = options.port() != 0 ? options.port() : freePort();
            var configuration = cluster.resolve("schriftgut.conf");
            Files.write(configuration, PostgresConfiguration.lines(port, logs, options.archive()));
            user.own(configuration);
            Files.deleteIfExists(startLog);
            var result = control("-w", "-t", "120", "-l", startLog.toString(), "start");
            if (result.isSuccess()) {
                return;
            }
            if (attempt == ATTEMPTS) {
                throw new StartException(
                        "PostgreSQL does not start on port " + port + ". " + lastWords(startLog, result));
            }
            pause();
        }
    }

    /** What it said last before it gave up: mostly in its own log, before that is open in the start log. */
    private String lastWords(Path startLog, Command.Result result) throws IOException {
        try (var files = Files.list(logs)) {
            var newest = files.filter(file -> !file.equals(startLog))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()));
            for (var file : Stream.concat(newest.stream(), Stream.of(startLog)).toList()) {
                var fatal = Files.exists(file) ? LogTail.lastMatching(file, "FATAL:") : Optional.<String>empty();
                if (fatal.isPresent()) {
                    return "Its log " + file + " says: " + fatal.get();
                }
            }
        }
        return "Its log is in " + logs + "; " + result.output();
    }

    private Command.Result control(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(program("pg_ctl"), "-D", cluster.toString()));
        command.addAll(Arrays.asList(arguments));
        return user.run(command);
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private void prepareFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Permissions.ownerOnly(folder);
        }
        user.own(folder);
    }

    /** The number may be taken by somebody else before it is used; the caller tries again. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    /** Processes of a killed PostgreSQL need a moment to let go of its shared memory. */
    private static void pause() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("Interrupted while PostgreSQL was starting.", e);
        }
    }
}
