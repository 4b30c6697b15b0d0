package org.schriftgut.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.migration.Bootstrap;
import org.schriftgut.migration.Migration;
import org.schriftgut.migration.MigrationException;
import org.schriftgut.migration.Roles;

/** A schema of another version is refused with a sentence, before anything is changed. */
class SchemaVersionTest {

    @TempDir
    static Path folder;

    private static LocalPostgres postgres;
    private static String url;

    @BeforeAll
    static void a_database_of_this_version() throws IOException, SQLException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        postgres = LocalPostgres.start(LocalPostgres.Options.simple(folder, "secret"));
        try (var superuser = postgres.connect("postgres")) {
            Bootstrap.server(superuser, "owner", "app");
        }
        try (var superuser = postgres.connect(Roles.DATABASE)) {
            Bootstrap.database(superuser);
        }
        url = postgres.url(Roles.DATABASE);
        Migration.apply(url, Roles.OWNER, "owner");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void one_of_this_version_passes() {
        assertThatCode(() -> Migration.checkSchema(url, Roles.APP, "app")).doesNotThrowAnyException();
    }

    @Test
    void a_newer_one_is_refused() throws SQLException {
        sql("insert into flyway_schema_history select 9000, '999', 'later', type, 'V999__later.sql', checksum,"
                + " installed_by, installed_on, 1, true from flyway_schema_history where version = '001'");

        refuses(() -> Migration.apply(url, Roles.OWNER, "owner"), "is newer than this program", "V999");
        refuses(() -> Migration.checkSchema(url, Roles.APP, "app"), "is newer than this program", "V999");

        sql("delete from flyway_schema_history where version = '999'");
    }

    @Test
    void one_by_other_scripts_is_refused() throws SQLException {
        sql("update flyway_schema_history set checksum = checksum + 1 where version = '007'");

        refuses(() -> Migration.apply(url, Roles.OWNER, "owner"), "not made by the scripts of Schriftgut", "V007");
        refuses(() -> Migration.checkSchema(url, Roles.APP, "app"), "not made by the scripts", "restore a backup");

        sql("update flyway_schema_history set checksum = checksum - 1 where version = '007'");
    }

    @Test
    void an_older_one_is_refused_where_nobody_brings_it_up_to_date() throws SQLException {
        sql("create table taken as select * from flyway_schema_history order by installed_rank desc limit 1;"
                + " delete from flyway_schema_history where installed_rank in (select installed_rank from taken)");

        refuses(
                () -> Migration.checkSchema(url, Roles.APP, "app"),
                "lacks scripts of this version",
                "SCHRIFTGUT_DB_OWNER_PASSWORD");

        sql("insert into flyway_schema_history select * from taken; drop table taken");
    }

    private static void refuses(ThrowingCallable act, String... words) {
        assertThatThrownBy(act).isInstanceOf(MigrationException.class).hasMessageContainingAll(words);
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url, Roles.OWNER, "owner");
                var update = connection.createStatement()) {
            update.execute(statement);
        }
    }
}
