package org.schriftgut.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An empty database for servers of a test alone, in the PostgreSQL of {@link RunningServer}, made as an operator makes one. */
final class OwnDatabase {

    private final String name = "own" + UUID.randomUUID().toString().substring(0, 8);

    static OwnDatabase create() throws SQLException {
        var made = new OwnDatabase();
        try (var cluster = connect("postgres")) {
            execute(
                    cluster,
                    "create database " + made.name + " owner schriftgut_owner template template0 encoding 'UTF8'"
                            + " locale 'C' locale_provider icu icu_locale 'de-DE'");
        }
        try (var database = made.asSuperuser()) {
            var defaults = "alter default privileges for role schriftgut_owner in schema public grant ";
            for (var statement : List.of(
                    "revoke all on database " + made.name + " from public",
                    "grant connect on database " + made.name + " to schriftgut_app",
                    "alter schema public owner to schriftgut_owner",
                    "revoke all on schema public from public",
                    "grant usage on schema public to schriftgut_app",
                    "grant usage, create on schema public to schriftgut_definer",
                    defaults + "select, insert, update, delete on tables to schriftgut_app",
                    defaults + "usage on sequences to schriftgut_app")) {
                execute(database, statement);
            }
        }
        return made;
    }

    Connection asSuperuser() throws SQLException {
        return connect(name);
    }

    /** What a server is told about it. */
    Map<String, String> settings() {
        return Map.of("SCHRIFTGUT_DB_URL", url(name), "SCHRIFTGUT_DB_PASSWORD", secret("app"));
    }

    /** What the first server is told besides: it makes the tables. */
    Map<String, String> ownerSettings() {
        return Map.of("SCHRIFTGUT_DB_OWNER_PASSWORD", secret("owner"));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secret("postgres"));
    }

    private static String url(String database) {
        return RunningServer.get().database().url().replaceAll("/[a-z]+$", "/" + database);
    }

    private static String secret(String file) {
        try {
            return Files.readString(
                            RunningServer.get().data().resolve("secrets").resolve(file))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
