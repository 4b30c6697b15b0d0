package org.schriftgut.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import org.schriftgut.migration.Bootstrap;
import org.schriftgut.migration.Migration;
import org.schriftgut.migration.Roles;

/**
 * A database that is ready for the server: reachable, with the newest schema, and an account that row-level security binds.
 *
 * @param url for JDBC
 * @param user the server's account
 * @param password of that account
 * @param embedded the PostgreSQL to stop in the end; null for an external one
 */
record Database(String url, String user, String password, LocalPostgres embedded) implements AutoCloseable {

    /** Starts the embedded PostgreSQL, or takes the external one, and brings the schema up to date. */
    static Database open(LauncherSettings settings, DataFolder data, PrintStream out) throws IOException {
        var url = settings.databaseUrl();
        var database = url.isPresent() ? external(settings, url.get(), out) : embedded(settings, data, out);
        try {
            Migration.checkAppAccount(database.url(), database.user(), database.password());
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database external(LauncherSettings settings, String url, PrintStream out) {
        var password = settings.value(Setting.DB_PASSWORD).orElseThrow();
        out.println("PostgreSQL: external, " + url);
        var owner = settings.value(Setting.DB_OWNER_PASSWORD);
        if (owner.isPresent()) {
            report(Migration.apply(url, settings.databaseOwner(), owner.get()), out);
        } else {
            Migration.checkSchema(url, settings.databaseUser(), password);
            out.println("Schema: not touched, as " + Setting.DB_OWNER_PASSWORD.variable() + " is not set");
        }
        return new Database(url, settings.databaseUser(), password, null);
    }

    private static Database embedded(LauncherSettings settings, DataFolder data, PrintStream out) throws IOException {
        var superuser = data.secret("postgres");
        var owner = data.secret("owner");
        var app = data.secret("app");
        var begin = System.nanoTime();
        var postgres = LocalPostgres.start(new LocalPostgres.Options(
                data.path(),
                superuser,
                settings.databasePort(),
                settings.databaseSystemUser(),
                settings.databaseArchiveDir()));
        if (postgres.wasLeftOver()) {
            out.println("PostgreSQL of a killed run found and stopped");
        }
        out.printf(
                "PostgreSQL %s on 127.0.0.1:%d (%s)%n",
                LocalPostgres.version(), postgres.port(), Launcher.since(begin));
        try {
            try (var connection = postgres.connect("postgres")) {
                Bootstrap.server(connection, owner, app);
            }
            try (var connection = postgres.connect(Roles.DATABASE)) {
                Bootstrap.database(connection);
            }
            var url = postgres.url(Roles.DATABASE);
            report(Migration.apply(url, Roles.OWNER, owner), out);
            return new Database(url, Roles.APP, app, postgres);
        } catch (SQLException | RuntimeException e) {
            postgres.close();
            throw e instanceof RuntimeException unchecked
                    ? unchecked
                    : new StartException("The database cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static void report(int applied, PrintStream out) {
        out.println(applied == 0 ? "Schema: up to date" : "Schema: " + applied + " scripts applied");
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
