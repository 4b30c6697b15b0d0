package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two servers on one database and one S3 store, either killed with kill -9 in the middle of its work: every job is done, none by
 * two at a time, and all that was acknowledged is there and found.
 */
@Tag("deep")
class TwoServersIT {

    private static final int UPLOADS = 40;

    /** Writes down each start of a job, past what the application may do. */
    private static final List<String> TRACE = List.of(
            "create table job_trace (at timestamptz, id uuid, kind text, subject text, node text, attempts int)",
            "create function trace_job() returns trigger language plpgsql security definer set search_path = public as $$"
                    + " begin insert into job_trace values (clock_timestamp(), new.id, new.kind, new.subject, new.node,"
                    + " new.attempts); return new; end $$",
            "create trigger trace_job after update of state on job for each row when (new.state = 'RUNNING')"
                    + " execute function trace_job()");

    /** The database that both work on, beside that of the server of the other tests. */
    private final Path host = RunningServer.get().data();

    private final String name = "two" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void either_server_dies_and_no_job_is_lost_or_done_by_both() throws Exception {
        var folder = RunningServer.emptyFolder("two-servers");
        Files.createDirectories(folder);
        prepareDatabase();
        try (var store = S3ServerProcess.start(folder);
                var both = new Servers(folder, store)) {
            assertThat(both.second.output())
                    .contains("Another Schriftgut server has the search index of this database");
            var authority = Authority.create(both.first, "Amt an zwei Orten").withSmallPlan();
            var place =
                    authority.dossier(authority.clerk(), "10", "Einsendungen").id();
            try (var database = asSuperuser(name)) {
                for (var statement : TRACE) {
                    execute(database, statement);
                }
                var colleague = authority.person("kollege", Authority.Role.CLERK, "10");
                var atFirst = new Uploads(colleague, place, UPLOADS);
                var atSecond = new Uploads(authority.clerk().at(both.second.address()), place, UPLOADS);

                atSecond.sendAll(() -> LauncherProcess.kill(both.second.server()));
                both.restartSecond();
                atSecond.repeatAll();
                atFirst.sendAll(() -> LauncherProcess.kill(both.first.server()));
                both.restartFirst();
                atFirst.repeatAll();

                assertThat(atFirst.acknowledged()).hasSize(UPLOADS);
                assertThat(atSecond.acknowledged()).hasSize(UPLOADS);
                Pause.until("no job waits any more", () -> jobsUnderWay(database) == 0);
                assertThat(Database.number(database, "select count(*) from job where state = 'DEAD'"))
                        .isZero();
                assertThat(Database.column(database, "select distinct node from job_trace"))
                        .containsExactlyInAnyOrder(both.firstName(), both.secondName());
                assertThat(Database.column(database, "select distinct node from job_trace where kind = 'index-entry'"))
                        .containsExactly(both.firstName());
                assertThat(Database.column(database, startedTwiceWithoutADeath()))
                        .isEmpty();
                assertThat(Database.number(
                                database, "select count(*) from document_version v where v.file_name like '%.txt'"))
                        .isEqualTo(2 * UPLOADS);
                Pause.until(
                        "all are found by a word inside",
                        () -> authority
                                        .clerk()
                                        .get("api/v1/search?q=Einsendung")
                                        .expect(200)
                                        .json()
                                        .path("total")
                                        .asInt()
                                >= 2 * UPLOADS);
            }
            var refused = authority.clerk().at(both.second.address()).get("api/v1/search?q=Einsendung");
            assertThat(refused.status()).isEqualTo(503);
        }
    }

    /** Jobs that began again although nothing had ended the first attempt: a restarted server says so in the reason. */
    private static String startedTwiceWithoutADeath() {
        return "select t.id || ' ' || t.kind from job_trace t join job_trace u on u.id = t.id and u.attempts > t.attempts"
                + " where u.at < t.at + interval '1 second' and u.node <> t.node";
    }

    private static long jobsUnderWay(Connection database) {
        try {
            return Database.number(database, "select count(*) from job where state in ('READY', 'RUNNING')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void prepareDatabase() throws SQLException {
        try (var cluster = asSuperuser("postgres")) {
            execute(
                    cluster,
                    "create database " + name + " owner schriftgut_owner template template0 encoding 'UTF8' locale 'C'"
                            + " locale_provider icu icu_locale 'de-DE'");
        }
        try (var database = asSuperuser(name)) {
            var defaults = "alter default privileges for role schriftgut_owner in schema public grant ";
            for (var statement : List.of(
                    "revoke all on database " + name + " from public",
                    "grant connect on database " + name + " to schriftgut_app",
                    "alter schema public owner to schriftgut_owner",
                    "revoke all on schema public from public",
                    "grant usage on schema public to schriftgut_app",
                    "grant usage, create on schema public to schriftgut_definer",
                    defaults + "select, insert, update, delete on tables to schriftgut_app",
                    defaults + "usage on sequences to schriftgut_app")) {
                execute(database, statement);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secret("postgres"));
    }

    private static String url(String database) {
        return RunningServer.get().database().url().replaceAll("/[a-z]+$", "/" + database);
    }

    private String secret(String file) {
        try {
            return Files.readString(host.resolve("secrets").resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both, each on a data folder and a port of its own that it keeps. */
    private final class Servers implements AutoCloseable {

        private final Path folder;
        private final Map<String, String> ofFirst;
        private final Map<String, String> ofSecond;
        private LauncherProcess first;
        private LauncherProcess second;

        Servers(Path folder, S3ServerProcess store) throws IOException {
            this.folder = folder;
            var shared = new HashMap<>(store.settings());
            shared.put("SCHRIFTGUT_DB_URL", url(name));
            shared.put("SCHRIFTGUT_DB_PASSWORD", secret("app"));
            ofFirst = new HashMap<>(shared);
            ofFirst.put("SCHRIFTGUT_DB_OWNER_PASSWORD", secret("owner"));
            ofFirst.put("SCHRIFTGUT_HTTP_PORT", Integer.toString(LauncherProcess.freePort()));
            ofSecond = new HashMap<>(shared);
            ofSecond.put("SCHRIFTGUT_HTTP_PORT", Integer.toString(LauncherProcess.freePort()));
            var keys = data("first").resolve("secrets");
            ofSecond.put("SCHRIFTGUT_SECRETS_KEY_FILE", keys.resolve("vault").toString());
            ofSecond.put(
                    "SCHRIFTGUT_AUDIT_KEY_FILE", keys.resolve("audit-key.pem").toString());
            restartFirst();
            restartSecond();
        }

        void restartFirst() {
            end(first);
            first = LauncherProcess.start(data("first"), ofFirst);
        }

        void restartSecond() {
            end(second);
            second = LauncherProcess.start(data("second"), ofSecond);
        }

        String firstName() throws IOException {
            return Files.readString(data("first").resolve("node")).strip();
        }

        String secondName() throws IOException {
            return Files.readString(data("second").resolve("node")).strip();
        }

        private Path data(String server) {
            return folder.resolve(server);
        }

        private void end(LauncherProcess launcher) {
            if (launcher != null) {
                launcher.awaitEnd();
            }
        }

        @Override
        public void close() {
            for (var launcher : List.of(second, first)) {
                if (launcher != null) {
                    launcher.close();
                }
            }
        }
    }
}
