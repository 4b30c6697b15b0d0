package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database refuses too: whoever takes over the server's account still has one tenant at most, and no schema. */
class DatabaseIsolationIT {

    /** PostgreSQL, appendix A: insufficient_privilege; also a row that a policy does not let in. */
    private static final String REFUSED = "42501";

    /** PostgreSQL, appendix A: foreign_key_violation. */
    private static final String NO_SUCH_KEY = "23503";

    private static Database database;
    private static Authority ours;
    private static Authority theirs;
    private static UUID dossier;

    @BeforeAll
    static void two_authorities_with_a_document_each() {
        ours = Authority.create("Amt Hier").withSmallPlan();
        theirs = Authority.create("Amt Dort").withSmallPlan();
        for (var authority : List.of(ours, theirs)) {
            dossier = authority.dossier(authority.clerk(), "10", "Akte").id();
            authority.file(authority.clerk(), dossier, "brief.txt", TestFiles.utf8("Brief"));
        }
        dossier = UUID.fromString(ours.clerk()
                .get("api/v1/fileplan/entries/" + ours.entry("10") + "/dossiers")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
        database = ours.server().database();
    }

    @Test
    void without_a_tenant_no_table_shows_a_row() throws SQLException {
        try (var application = database.asApplication();
                var superuser = database.asSuperuser()) {
            var tables = tenantTables(superuser);
            assertThat(tables)
                    .contains("tenant", "place", "document", "document_version", "blob", "audit_entry", "job");
            for (var table : tables) {
                assertThat(Database.number(application, "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
            for (var table : List.of("tenant", "account", "place", "document", "blob", "audit_entry")) {
                assertThat(Database.number(superuser, "select count(*) from " + table))
                        .as(table)
                        .isPositive();
            }
        }
    }

    @Test
    void with_a_tenant_every_table_shows_its_rows_only() throws SQLException {
        try (var application = database.asApplication(theirs.id());
                var superuser = database.asSuperuser()) {
            for (var table : tenantTables(superuser)) {
                if (table.equals("dossier_share")) {
                    continue; // seen by the guest, too: see below
                }
                assertThat(Database.column(application, "select distinct tenant_id from " + table))
                        .as(table)
                        .isSubsetOf(theirs.id().toString());
            }
            assertThat(Database.number(application, "select count(*) from place where id = '" + dossier + "'"))
                    .isZero();
        }
    }

    @Test
    void a_guest_sees_the_share_made_for_it_and_no_other_row_and_changes_nothing() throws SQLException {
        var third = Authority.create("Amt Drittes");
        var share = ours.lead()
                .post(
                        "api/v1/places/" + dossier + "/shares",
                        Map.of(
                                "authority",
                                theirs.key(),
                                "unit",
                                "10",
                                "legalGround",
                                "§ 5 VwVfG",
                                "purpose",
                                "Planung",
                                "lastDay",
                                LocalDate.now().plusDays(30).toString()))
                .expect(201)
                .id();
        try (var guest = database.asApplication(theirs.id())) {
            assertThat(Database.column(guest, "select id from dossier_share")).containsExactly(share.toString());
            for (var table : List.of("place", "document", "document_version", "blob", "audit_entry", "account")) {
                assertThat(Database.column(guest, "select distinct tenant_id from " + table))
                        .as(table)
                        .isSubsetOf(theirs.id().toString());
            }
            try (var statement = guest.createStatement()) {
                assertThat(statement.executeUpdate("update dossier_share set revoked_at = null, revoked_by = null"))
                        .isZero();
            }
            refused(guest, REFUSED, "update dossier_share set last_day = '2099-01-01'");
            refused(guest, REFUSED, "delete from dossier_share");
            refused(
                    guest,
                    REFUSED,
                    "insert into dossier_share select (jsonb_populate_record(s, jsonb_build_object('id',"
                            + " gen_random_uuid()))).* from dossier_share s");
        }
        try (var other = database.asApplication(third.id())) {
            assertThat(Database.number(other, "select count(*) from dossier_share"))
                    .isZero();
        }
        ours.lead()
                .send("DELETE", "api/v1/places/" + dossier + "/shares/" + share, BodyPublishers.noBody())
                .expect(204);
    }

    @Test
    void rows_of_another_tenant_are_neither_made_nor_moved_nor_changed() throws SQLException {
        try (var application = database.asApplication(theirs.id())) {
            refused(
                    application,
                    REFUSED,
                    "insert into org_unit (tenant_id, id, code, name, version) values ('" + ours.id()
                            + "', gen_random_uuid(), 'x', 'x', 0)");
            refused(application, REFUSED, "update org_unit set tenant_id = '" + ours.id() + "'");
            try (var statement = application.createStatement()) {
                assertThat(statement.executeUpdate("update place set subject = 'x' where id = '" + dossier + "'"))
                        .isZero();
            }
            refused(application, REFUSED, "delete from place where id = '" + dossier + "'");
        }
    }

    @Test
    void a_key_of_another_tenant_is_a_key_that_is_not_there() throws SQLException {
        for (var target : List.of(dossier, UUID.randomUUID())) {
            try (var application = database.asApplication(theirs.id())) {
                refused(
                        application,
                        NO_SUCH_KEY,
                        "insert into document (tenant_id, id, place_id, access_class_id, number, state, subject, type, created_by,"
                                + " created_at, changed_at, version) select tenant_id, gen_random_uuid(), '" + target
                                + "', access_class_id, 999, state, 'x', 'x', created_by, created_at, changed_at, 0"
                                + " from document limit 1");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table x (y int)",
                "create temporary table x (y int)",
                "create function x() returns int language sql as 'select 1'",
                "create schema x",
                "alter table place disable row level security",
                "alter table place add column x int",
                "drop policy tenant_isolation on place",
                "drop table place",
                "truncate place",
                "alter role schriftgut_app bypassrls",
                "set role schriftgut_owner",
                "set role schriftgut_definer",
                "call isolate('place')",
                "update flyway_schema_history set description = 'x'",
                "select pg_read_file('postgresql.conf')",
                "copy place to program 'cat'",
                "delete from audit_entry",
                "update audit_entry set act = 'x'",
                "update audit_entry set payload = 'x'",
                "update audit_head set root_hash = 'x'",
                "delete from audit_head",
                "update audit_tile set hashes = 'x'",
                "delete from audit_tile",
                "update audit_signed_head set size = 0",
                "delete from audit_signed_head",
                "delete from audit_personal",
                "select purge_audit(0)",
                "delete from audit_content",
                "update audit_content set changes = 'x'",
                "update audit_entry set kind = 'USE'",
                "update audit_entry set salt = null",
                "select erase_content('document', gen_random_uuid())",
                "select lo_create(0)",
                "select lo_creat(-1)",
                "select lo_from_bytea(0, 'x')",
                "select lo_open(1, 131072)",
                "select lo_put(1, 0, 'x')",
                "select lo_unlink(1)",
                "delete from audit_setting",
                "update document_version set comment = 'x'",
                "delete from document_version",
                "delete from blob",
                "delete from tenant"
            })
    void the_account_may_not(String statement) throws SQLException {
        try (var application = database.asApplication(theirs.id())) {
            refused(application, REFUSED, statement);
        }
    }

    @Test
    void row_level_security_cannot_be_switched_off() throws SQLException {
        try (var application = database.asApplication()) {
            Database.column(application, "select set_config('row_security', 'off', false)");

            refused(application, REFUSED, "select count(*) from place");
        }
    }

    @Test
    void functions_that_see_all_tenants_give_ids_only() throws SQLException {
        try (var application = database.asApplication()) {
            assertThat(Database.column(application, "select list_tenants()"))
                    .contains(ours.id().toString(), theirs.id().toString());
            assertThat(Database.column(application, "select tenant_of_login('" + ours.key() + "')"))
                    .containsExactly(ours.id().toString());
            assertThat(Database.column(application, "select tenant_of_login('nobody-of-this-name')"))
                    .containsExactly((String) null);
        }
    }

    private static void refused(Connection connection, String state, String sql) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.createStatement().execute("savepoint before");
        }
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
        }
        if (!connection.getAutoCommit()) {
            connection.createStatement().execute("rollback to savepoint before");
        }
    }

    private static List<String> tenantTables(Connection superuser) throws SQLException {
        return Database.column(
                superuser,
                "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
                        + " and a.attname = 'tenant_id' order by 1");
    }
}
