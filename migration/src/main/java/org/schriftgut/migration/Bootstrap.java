package org.schriftgut.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Roles, database and privileges: everything that needs a superuser, and nothing else. May be repeated at any time.
 *
 * <p>Run over JDBC on the embedded PostgreSQL; printed as a psql script for the administrator of an external one.
 */
public final class Bootstrap {
    /**
     * One statement, run unless {@code unless} returns a row. {@code unless} is null for a statement that may be repeated.
     */
    private record Step(String unless, String statement) {}

    /** Every way to make, read or change a large object. Source: PostgreSQL 18, section 33.4. */
    private static final String LARGE_OBJECTS = "lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea),"
            + " lo_open(oid, integer), loread(integer, integer), lowrite(integer, bytea), lo_get(oid),"
            + " lo_get(oid, bigint, integer), lo_put(oid, bigint, bytea), lo_unlink(oid)";

    private Bootstrap() {}

    /**
     * Makes the roles and, where it is missing, the database with German ICU sort order.
     *
     * @param superuser connected to any database of the server, in auto-commit (CREATE DATABASE knows no transaction)
     * @throws SQLException if the server refuses a statement
     */
    public static void server(Connection superuser, String ownerPassword, String appPassword) throws SQLException {
        run(superuser, serverSteps(literal(ownerPassword), literal(appPassword)));
    }

    /**
     * Gives the schema to its owner and limits what the application account may do.
     *
     * @param superuser connected to {@link Roles#DATABASE}
     * @throws SQLException if the server refuses a statement
     */
    public static void database(Connection superuser) throws SQLException {
        run(superuser, databaseSteps());
    }

    /** The same as a script for psql; the passwords are the psql variables {@code owner_password}, {@code app_password}. */
    public static String psqlScript() {
        var script = new StringBuilder(
                """
                -- Schriftgut: roles, database and privileges. Run once as a superuser; may be repeated:
                --   psql -d postgres -v ON_ERROR_STOP=1 -v owner_password=... -v app_password=... -f bootstrap.sql
                """);
        print(script, serverSteps(":'owner_password'", ":'app_password'"));
        script.append("\\connect ").append(Roles.DATABASE).append('\n');
        print(script, databaseSteps());
        return script.toString();
    }

    private static List<Step> serverSteps(String ownerPassword, String appPassword) {
        var steps = new ArrayList<Step>();
        for (var role : List.of(Roles.OWNER, Roles.APP, Roles.DEFINER)) {
            steps.add(new Step("SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'", "CREATE ROLE " + role));
        }
        var plain = " NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION ";
        steps.add(new Step(
                null, "ALTER ROLE " + Roles.OWNER + " LOGIN NOBYPASSRLS" + plain + "PASSWORD " + ownerPassword));
        steps.add(new Step(null, "ALTER ROLE " + Roles.APP + " LOGIN NOBYPASSRLS" + plain + "PASSWORD " + appPassword));
        steps.add(new Step(null, "ALTER ROLE " + Roles.DEFINER + " NOLOGIN BYPASSRLS" + plain.stripTrailing()));
        // The owner hands functions to the definer and grants them on; BYPASSRLS is an attribute and is not inherited.
        steps.add(new Step(null, "GRANT " + Roles.DEFINER + " TO " + Roles.OWNER + " WITH INHERIT TRUE, SET TRUE"));
        steps.add(new Step(
                "SELECT 1 FROM pg_database WHERE datname = '" + Roles.DATABASE + "'",
                "CREATE DATABASE " + Roles.DATABASE + " OWNER " + Roles.OWNER
                        + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'de-DE'"));
        // Everybody may connect to these unless told otherwise; a server of our own is presumed (docs/operations.md).
        steps.add(new Step(null, "REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC"));
        return steps;
    }

    private static List<Step> databaseSteps() {
        var defaults = "ALTER DEFAULT PRIVILEGES FOR ROLE " + Roles.OWNER + " IN SCHEMA public GRANT ";
        return List.of(
                new Step(null, "ALTER DATABASE " + Roles.DATABASE + " OWNER TO " + Roles.OWNER),
                new Step(null, "REVOKE ALL ON DATABASE " + Roles.DATABASE + " FROM PUBLIC"),
                new Step(null, "GRANT CONNECT ON DATABASE " + Roles.DATABASE + " TO " + Roles.APP),
                // what is kept there would be under no policy
                new Step(null, "REVOKE EXECUTE ON FUNCTION " + LARGE_OBJECTS + " FROM PUBLIC"),
                new Step(null, "ALTER SCHEMA public OWNER TO " + Roles.OWNER),
                new Step(null, "REVOKE ALL ON SCHEMA public FROM PUBLIC"),
                new Step(null, "GRANT USAGE ON SCHEMA public TO " + Roles.APP),
                // PostgreSQL asks for CREATE of the new owner when a function changes hands
                new Step(null, "GRANT USAGE, CREATE ON SCHEMA public TO " + Roles.DEFINER),
                new Step(null, defaults + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + Roles.APP),
                new Step(null, defaults + "USAGE ON SEQUENCES TO " + Roles.APP));
    }

    private static void run(Connection connection, List<Step> steps) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var step : steps) {
                if (step.unless() != null) {
                    try (var row = statement.executeQuery(step.unless())) {
                        if (row.next()) {
                            continue;
                        }
                    }
                }
                statement.execute(step.statement());
            }
        }
    }

    private static void print(StringBuilder script, List<Step> steps) {
        for (var step : steps) {
            if (step.unless() == null) {
                script.append(step.statement()).append(";\n");
            } else {
                script.append("SELECT $q$")
                        .append(step.statement())
                        .append("$q$ WHERE NOT EXISTS (")
                        .append(step.unless())
                        .append(")\n\\gexec\n");
            }
        }
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
