package org.schriftgut.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/**
 * Applies the schema scripts as the owner account and checks the account that the server will use.
 *
 * <p>As a program it reads {@code SCHRIFTGUT_DB_URL}, {@code SCHRIFTGUT_DB_OWNER} (default {@link Roles#OWNER}) and
 * {@code SCHRIFTGUT_DB_OWNER_PASSWORD}; {@code --print-bootstrap-sql} prints what a superuser must run before.
 */
public final class Migration {
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private Migration() {}

    /**
     * Brings the schema up to the newest script of this version.
     *
     * @return how many scripts were applied; 0 when the schema was up to date
     * @throws MigrationException if the database is not reachable, a script fails, or the schema is newer than this program or
     *     was made by other scripts
     */
    public static int apply(String url, String owner, String password) {
        var flyway = flyway(url, owner, password);
        try {
            refuseForeign(flyway.info());
            var applied = flyway.migrate().migrationsExecuted;
            protectHistory(url, owner, password);
            return applied;
        } catch (FlywayException e) {
            throw new MigrationException(
                    "The schema could not be brought up to date as " + owner + ": " + firstLine(e)
                            + " Check SCHRIFTGUT_DB_URL and the owner's password, or restore a backup made with this version.",
                    e);
        }
    }

    /**
     * Refuses a schema that is not exactly the one of this version, where nobody brings it up to date. Reads only, so the server's
     * account may ask.
     *
     * @throws MigrationException if it is older, newer, or was made by other scripts
     */
    public static void checkSchema(String url, String user, String password) {
        try {
            var scripts = flyway(url, user, password).info();
            refuseForeign(scripts);
            if (scripts.pending().length > 0) {
                throw new MigrationException("The schema of the database lacks scripts of this version, V"
                        + scripts.pending()[0].getVersion()
                        + " first; set SCHRIFTGUT_DB_OWNER_PASSWORD, or run the migration as its owner"
                        + " (docs/operations.md, \"External PostgreSQL\").");
            }
        } catch (FlywayException e) {
            throw new MigrationException(
                    "The schema could not be compared with this version as " + user + ": " + firstLine(e)
                            + " Check SCHRIFTGUT_DB_URL, SCHRIFTGUT_DB_USER and SCHRIFTGUT_DB_PASSWORD.",
                    e);
        }
    }

    /** What Flyway says of these is for developers. */
    private static void refuseForeign(MigrationInfoService scripts) {
        for (var script : scripts.applied()) {
            var state = script.getState();
            if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED) {
                throw new MigrationException(
                        "The schema of the database is newer than this program: it has the script V"
                                + script.getVersion()
                                + ". Start the version of Schriftgut that was used last, or restore a"
                                + " backup made with this one.");
            }
            if (!state.isResolved() || !script.isChecksumMatching()) {
                throw new MigrationException("The schema of the database was not made by the scripts of Schriftgut: V"
                        + script.getVersion() + " is another. Check that SCHRIFTGUT_DB_URL names the right database, or"
                        + " restore a backup.");
            }
        }
    }

    /**
     * Refuses an account for the server that row-level security would not bind.
     *
     * @throws MigrationException if the account cannot connect, is a superuser, bypasses policies or may create tables
     */
    public static void checkAppAccount(String url, String user, String password) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT rolsuper OR rolbypassrls,"
                        + " has_schema_privilege('public', 'CREATE') FROM pg_roles WHERE rolname = current_user")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new MigrationException("The database account " + user
                        + " bypasses row-level security; set SCHRIFTGUT_DB_USER to an ordinary account such as "
                        + Roles.APP + ".");
            }
            if (row.getBoolean(2)) {
                throw new MigrationException("The database account " + user
                        + " may change the schema; set SCHRIFTGUT_DB_USER to an account without CREATE such as "
                        + Roles.APP + ".");
            }
        } catch (SQLException e) {
            throw new MigrationException(
                    "The server's database account " + user + " cannot connect (" + firstLine(e)
                            + "); check SCHRIFTGUT_DB_URL, SCHRIFTGUT_DB_USER and SCHRIFTGUT_DB_PASSWORD.",
                    e);
        }
    }

    /** @param args nothing, or {@code --print-bootstrap-sql} */
    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--print-bootstrap-sql")) {
            System.out.print(Bootstrap.psqlScript());
            return;
        }
        if (args.length > 0) {
            System.err.println("Unknown argument " + args[0] + "; there is only --print-bootstrap-sql.");
            System.exit(2);
        }
        try {
            var environment = System.getenv();
            var applied = apply(
                    required(environment, "SCHRIFTGUT_DB_URL"),
                    environment.getOrDefault("SCHRIFTGUT_DB_OWNER", Roles.OWNER),
                    required(environment, "SCHRIFTGUT_DB_OWNER_PASSWORD"));
            System.out.println(applied == 0 ? "The schema is up to date." : applied + " schema scripts applied.");
        } catch (MigrationException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static Flyway flyway(String url, String owner, String password) {
        FLYWAY_LOG.setLevel(Level.WARNING);
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(url, owner, password)
                .locations("classpath:db/migration")
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                // a schema newer than this program is refused, too
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    /** The default privileges would let the application rewrite the history of the schema. */
    private static void protectHistory(String url, String owner, String password) {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            statement.execute("REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM " + Roles.APP);
        } catch (SQLException e) {
            throw new MigrationException("The schema history could not be protected: " + firstLine(e), e);
        }
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new MigrationException("Set " + name + "; see docs/operations.md.");
        }
        return value;
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
