package org.schriftgut.harness;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.schriftgut.migration.Bootstrap;
import org.schriftgut.migration.Migration;
import org.schriftgut.migration.Roles;
import org.tukaani.xz.XZInputStream;

/**
 * A new cluster of the PostgreSQL that the launcher brings, with the roles, the schema and the sort order of production, for one
 * run of tests: nothing in it outlives a crash, so nothing is written to disk with care.
 */
final class TestPostgres {

    /** Of all accounts of this cluster. */
    static final String PASSWORD = "password-of-tests";

    private static final String SUPERUSER = "postgres";

    private static final List<String> CONFIGURATION = List.of(
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            "fsync = off",
            "synchronous_commit = off",
            "full_page_writes = off",
            "jit = off",
            "timezone = 'UTC'");

    private final Path binaries;
    private final Path cluster;
    private final boolean asRoot = "root".equals(System.getProperty("user.name"));
    private final int port;

    /** One that is not started yet, on a port that is free now. */
    TestPostgres(Path folder) throws IOException {
        Files.createDirectories(folder);
        binaries = folder.resolve(archive().replaceAll("^/|[.]txz$", ""));
        cluster = folder.resolve("cluster");
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    void start() {
        try {
            unpackBinaries();
            takeAwayOld();
            makeCluster();
            run("pg_ctl", "-D", cluster.toString(), "-w", "-l", log(), "start");
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-test-postgres"));
            makeSchema();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return url(Roles.DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void makeSchema() throws SQLException {
        try (var connection = asSuperuser("postgres")) {
            Bootstrap.server(connection, PASSWORD, PASSWORD);
        }
        try (var connection = asSuperuser(Roles.DATABASE)) {
            Bootstrap.database(connection);
        }
        Migration.apply(url(), Roles.OWNER, PASSWORD);
        Migration.checkAppAccount(url(), Roles.APP, PASSWORD);
    }

    private Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, PASSWORD);
    }

    private void makeCluster() throws IOException {
        Files.createDirectory(cluster);
        var password = Files.writeString(cluster.resolveSibling("password"), PASSWORD);
        if (asRoot) {
            // PostgreSQL refuses root
            var nobody = cluster.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            Files.setOwner(cluster, nobody);
        }
        run(
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "--no-sync",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=de-DE");
        var configuration = new ArrayList<>(CONFIGURATION);
        configuration.add("port = " + port);
        Files.write(cluster.resolve("postgresql.conf"), configuration);
    }

    /** Of the run before, and its server where the run was killed. */
    private void takeAwayOld() throws IOException {
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            try {
                stop();
            } catch (IOException e) {
                // killed as well, only its file is left
            }
        }
        for (var old : List.of(cluster, cluster.resolveSibling("password"))) {
            delete(old);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Nothing is written any more; what is there is taken away by the next run. */
    private void close() {
        try {
            stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() throws IOException {
        run("pg_ctl", "-D", cluster.toString(), "-m", "immediate", "stop");
    }

    private String log() {
        return cluster.resolve("server.log").toString();
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (asRoot) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        var output = cluster.resolveSibling(program + ".out");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command + " failed: " + Files.readString(output));
        }
    }

    /** Once for all runs. */
    private void unpackBinaries() throws IOException {
        if (Files.isDirectory(binaries)) {
            return;
        }
        var unfinished = binaries.resolveSibling("unpacking");
        delete(unfinished);
        try (var in = TestPostgres.class.getResourceAsStream(archive());
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = unfinished.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? target : target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, target);
                    var mode = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
                }
            }
        }
        Files.move(unfinished, binaries);
    }

    /** The one that Maven put on the class path for this machine. */
    private static String archive() {
        for (var platform : List.of("linux-x86_64", "linux-arm_64", "darwin-arm_64", "darwin-x86_64")) {
            var name = "/postgres-" + platform + ".txz";
            if (TestPostgres.class.getResource(name) != null) {
                return name;
            }
        }
        throw new IllegalStateException(
                "There is no PostgreSQL on the class path; see docs/operations.md for its profile");
    }
}
