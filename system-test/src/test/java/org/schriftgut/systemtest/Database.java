package org.schriftgut.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The server's database, reached past the server. */
public final class Database {

    private final String url;
    private final Path secrets;

    Database(String url, Path secrets) {
        this.url = url;
        this.secrets = secrets;
    }

    /** Its address for JDBC. */
    String url() {
        return url;
    }

    /** A connection with exactly what the server may do. */
    public Connection asApplication() throws SQLException {
        return connect("schriftgut_app", "app");
    }

    /** The same, with the tenant set as the server sets it; in a transaction that nobody commits by accident. */
    public Connection asApplication(UUID tenant) throws SQLException {
        var connection = asApplication();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        }
        return connection;
    }

    /** A connection that sees all, for reading the catalogue and for comparing with what the application sees. */
    public Connection asSuperuser() throws SQLException {
        return connect("postgres", "postgres");
    }

    private Connection connect(String user, String secret) throws SQLException {
        try {
            var password = Files.readString(secrets.resolve(secret)).strip();
            return DriverManager.getConnection(url, user, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of all rows, as text. */
    static List<String> column(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** The one number a query gives. */
    static long number(Connection connection, String query) throws SQLException {
        return Long.parseLong(column(connection, query).get(0));
    }
}
