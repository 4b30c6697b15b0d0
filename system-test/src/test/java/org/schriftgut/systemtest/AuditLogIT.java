package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schriftgut.evidence.LogReport;
import org.schriftgut.evidence.LogVerifier;

/** What is logged, who finds it, and what leaves the house. */
class AuditLogIT {

    private static Authority authority;
    private static UUID dossier;
    private static UUID hidden;
    private static UUID document;
    private static String version;

    @BeforeAll
    static void an_authority_at_work() {
        authority = Authority.create("Protokollamt").withSmallPlan();
        dossier = authority.dossier(authority.clerk(), "10", "Offene Akte").id();
        var filed = authority.file(authority.clerk(), dossier, "brief.txt", TestFiles.utf8("Sehr geehrte Damen"));
        document = filed.id();
        version = filed.json().at("/parts/0/versions/0/id").asText();
        hidden = authority
                .clerk()
                .post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", authority.entry("10"),
                                "details", Map.of("subject", "Verschlusssache Holunder"),
                                "access", "UNIT_ONLY"))
                .expect(201)
                .id();
    }

    @Test
    void one_reading_is_one_entry_however_many_ranges_it_takes() throws SQLException {
        var reader = authority.person("leser", Authority.Role.CLERK, "10");
        var path = "api/v1/versions/" + version + "/content";
        for (var range : List.of("bytes=0-3", "bytes=4-7", "bytes=8-9")) {
            reader.get(path + "?inline", "Range", range).expect(206);
        }
        reader.get(path).expect(200);
        reader.get(path, "Range", "bytes=0-3").expect(206);

        assertThat(acts(reader, "object_id = '" + document + "'")).containsExactlyInAnyOrder("READ", "DOWNLOADED");
    }

    @Test
    void reading_the_text_is_reading() throws SQLException {
        var reader = authority.person("textleser", Authority.Role.CLERK, "10");
        Pause.until("the text is there", () -> reader.get("api/v1/versions/" + version + "/text")
                .expect(200)
                .json()
                .path("read")
                .asBoolean());

        assertThat(acts(reader, "object_id = '" + document + "'")).containsExactly("READ");
    }

    @Test
    void who_read_does_not_stand_in_the_history() {
        var reader = authority.person("stiller", Authority.Role.CLERK, "10");
        reader.get("api/v1/versions/" + version + "/content").expect(200);

        var history = authority
                .clerk()
                .get("api/v1/documents/" + document + "/history")
                .expect(200);

        assertThat(history.text()).doesNotContain("Person stiller", "DOWNLOADED");
        assertThat(history.json().path("total").asInt())
                .isEqualTo(history.json().path("items").size());
    }

    @Test
    void an_export_of_the_plan_and_tokens_by_name_are_logged() throws SQLException {
        var planner = authority.person("planer", Authority.Role.RECORDS_MANAGER, "0");
        planner.get("api/v1/fileplan/export.csv").expect(200);

        assertThat(acts(planner, "object_kind = 'fileplan'")).containsExactly("EXPORTED");
        try (var database = authority.server().database().asApplication(authority.id())) {
            assertThat(Database.column(
                                    database,
                                    "select c.changes from audit_entry e join audit_content c on c.entry_id = e.id"
                                            + " where act = 'TOKEN_CREATED' limit 1")
                            .get(0))
                    .contains("\"name\":[null,\"Systemtest\"]");
        }
    }

    @Test
    void the_log_is_searched_by_object_time_and_act() {
        var manager = authority.manager();

        assertThat(found(manager, "object=" + dossier).findValuesAsText("act")).contains("CREATED");
        assertThat(found(manager, "object=" + dossier + "&act=CREATED").findValuesAsText("objectKind"))
                .containsExactlyInAnyOrder("dossier", "document");
        assertThat(found(manager, "object=" + dossier + "&until=2026-01-01T00:00:00Z"))
                .isEmpty();
        assertThat(found(manager, "object=" + dossier + "&from=2026-01-01T00:00:00Z"))
                .isNotEmpty();
        manager.get("api/v1/audit/entries?act=READ").expect(400);
        manager.get("api/v1/audit/entries?from=gestern").expect(400);
        authority.clerk().get("api/v1/audit/entries").expect(403);
    }

    @Test
    void the_log_is_read_on_where_the_last_part_ended() {
        var manager = authority.manager();
        var first = manager.get("api/v1/audit/entries?limit=2").expect(200).json();
        var second = manager.get("api/v1/audit/entries?limit=2&before="
                        + first.path("before").asText())
                .expect(200)
                .json();

        assertThat(first.path("items")).hasSize(2);
        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/1/id"));
        assertThat(second.at("/items/0/at").asText())
                .isLessThanOrEqualTo(first.at("/items/1/at").asText());
    }

    @Test
    void the_log_betrays_neither_persons_nor_hidden_records() {
        for (var api : List.of(authority.manager(), authority.admin())) {
            for (var path : List.of("entries?limit=500", "entries.csv", "entries.json")) {
                var text = api.get("api/v1/audit/" + path).expect(200).text();

                assertThat(text).as(path).doesNotContain(hidden.toString(), "Holunder", "Person ", "READ", "SIGNED");
                assertThat(text).as(path).contains("CREATED");
            }
        }
        assertThat(authority.manager().get("api/v1/audit/entries.csv").text()).contains(dossier.toString());
        assertThat(authority.admin().get("api/v1/audit/entries.csv").text())
                .contains(";account;")
                .doesNotContain(dossier.toString());
    }

    @Test
    void the_exported_log_is_verified_without_the_server() throws IOException {
        var log = authority.manager().get("api/v1/audit/log").expect(200).text();

        var report = verify(log);

        assertThat(report.findings()).isEmpty();
        assertThat(report.tenant()).isEqualTo(authority.id());
        assertThat(report.next()).isEqualTo(report.newest().size()).isGreaterThan(10);
        assertThat(report.withheld()).isPositive();
        assertThat(log).contains("Offene Akte").doesNotContain("Holunder");
        assertThat(authority.admin().get("api/v1/audit/log").expect(200).text())
                .contains("\"act\":\"EXPORTED\"")
                .doesNotContain("Offene Akte");
        var later =
                authority.manager().get("api/v1/audit/log?from=5").expect(200).text();
        assertThat(verify(later).findings()).isEmpty();
        assertThat(verify(later).first()).isEqualTo(5);
        authority.manager().get("api/v1/audit/log?from=99999999").expect(400);
        authority.clerk().get("api/v1/audit/log").expect(403);
    }

    @Test
    void an_entry_changed_past_the_application_is_named() throws Exception {
        var other = Authority.create("Fälscheramt").withSmallPlan();
        var own = other.dossier(other.clerk(), "10", "Vorher").id();
        other.dossier(other.clerk(), "10", "Danach");
        assertThat(verify(other.manager().get("api/v1/audit/log").text()).isGood())
                .isTrue();
        long position;
        try (var superuser = other.server().database().asSuperuser()) {
            position = Database.number(superuser, "select position from audit_entry where object_id = '" + own + "'");
            superuser
                    .createStatement()
                    .execute("update audit_content set changes = replace(changes, 'Vorher', 'Nachher') where entry_id ="
                            + " (select id from audit_entry where object_id = '" + own + "')");
            var typed = verify(other.manager().get("api/v1/audit/log").text());
            assertThat(typed.firstBadEntry()).contains(position);
            assertThat(typed.findings()).hasSize(1);
            superuser
                    .createStatement()
                    .execute("update audit_content set changes = replace(changes, 'Nachher', 'Vorher');"
                            + " update audit_entry set payload = convert_to(replace(convert_from(payload, 'UTF8'),"
                            + " 'CREATED', 'CHANGED'), 'UTF8') where object_id = '" + own + "'");
        }

        var report = verify(other.manager().get("api/v1/audit/log").text());

        assertThat(report.firstBadEntry()).contains(position);
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void an_entry_deleted_past_the_application_is_named() throws Exception {
        var other = Authority.create("Löschamt").withSmallPlan();
        var own = other.dossier(other.clerk(), "10", "Verschwunden").id();
        assertThat(verify(other.manager().get("api/v1/audit/log").text()).isGood())
                .isTrue();
        grow(other, 300);
        other.admin().post("api/v1/audit/heads", "").expect(201);
        long position;
        try (var superuser = other.server().database().asSuperuser()) {
            position = Database.number(superuser, "select position from audit_entry where object_id = '" + own + "'");
            superuser.createStatement().execute("delete from audit_entry where object_id = '" + own + "'");
        }

        var report = verify(other.manager().get("api/v1/audit/log").text());

        assertThat(report.firstBadEntry()).contains(position);
        assertThat(report.findings().get(0).text()).contains("no entry says that it was purged");
    }

    @Test
    void what_is_past_the_period_goes_with_a_second_person_and_leaves_its_proof() throws Exception {
        var other = Authority.create("Fristamt").withSmallPlan();
        grow(other, 600);
        other.admin().post("api/v1/audit/heads", "").expect(201);
        try (var superuser = other.server().database().asSuperuser()) {
            superuser
                    .createStatement()
                    .execute(
                            "update audit_entry set at = at - interval '3 years' where position < 300 and tenant_id = '"
                                    + other.id() + "'");
        }
        var past = used(other);
        assertThat(months(other)).isEqualTo(12);
        other.admin().put("api/v1/audit/period", Map.of("months", 6)).expect(400);
        other.manager().put("api/v1/audit/period", Map.of("months", 24)).expect(403);

        var request = other.admin()
                .put("api/v1/audit/period", Map.of("months", 24, "reason", "Löschkonzept"))
                .expect(202)
                .json();
        var all = entries(other);
        assertThat(kept(other)).isEqualTo(all);
        var asked = "api/v1/approvals/" + request.path("waitsFor").asText();
        var second = other.manager();
        second.post(
                        asked + "/approve",
                        Map.of(
                                "hash",
                                second.get(asked)
                                        .expect(200)
                                        .json()
                                        .path("hash")
                                        .asText()))
                .expect(200);

        assertThat(months(other)).isEqualTo(24);
        assertThat(past).isBetween(200L, 299L);
        assertThat(used(other)).isZero();
        assertThat(entries(other) - kept(other)).isEqualTo(past);
        var report = verify(other.admin().get("api/v1/audit/log").expect(200).text());
        assertThat(report.findings()).isEmpty();
        assertThat(report.purged()).isEqualTo(past);
    }

    private static long entries(Authority of) {
        return of.admin()
                .post("api/v1/audit/heads", "")
                .expect(201)
                .json()
                .path("size")
                .asLong();
    }

    private static int months(Authority of) {
        return of.admin()
                .get("api/v1/audit/period")
                .expect(200)
                .json()
                .path("months")
                .asInt();
    }

    /** Entries of use at the old places. */
    private static long used(Authority of) throws SQLException {
        try (var database = of.server().database().asApplication(of.id())) {
            return Database.number(database, "select count(*) from audit_entry where kind = 'USE' and position < 300");
        }
    }

    private static long kept(Authority of) throws SQLException {
        try (var database = of.server().database().asApplication(of.id())) {
            return Database.number(database, "select count(*) from audit_entry where position is not null");
        }
    }

    @Test
    void pages_show_the_log_and_what_proves_an_entry() {
        authority.admin().post("api/v1/audit/heads", "").expect(201);
        var page = authority.manager().get("ui/admin/protokoll").expect(200).text();
        assertThat(page).contains("Protokoll", "Offene Akte", "Fingerabdruck", "/api/v1/audit/log");
        assertThat(page).doesNotContain("Person clerk", "Holunder");
        authority.clerk().get("ui/admin/protokoll").expect(403);
        assertThat(authority
                        .manager()
                        .get("ui/admin/protokoll?tat=IMPORTED&von=2026-01-01&zeichen=gibt-es-nicht")
                        .expect(200)
                        .text())
                .contains("gibt es nichts");

        var history = authority
                .clerk()
                .get("ui/akte/" + dossier + "/verlauf")
                .expect(200)
                .text();
        var link = history.substring(history.indexOf("/ui/nachweis/") + 1);
        var proof = authority
                .clerk()
                .get(link.substring(0, link.indexOf('"')))
                .expect(200)
                .text();

        assertThat(proof).contains("steht im Protokoll", "RFC 9162", "/proof");
    }

    private static JsonNode found(Api api, String query) {
        return api.get("api/v1/audit/entries?" + query).expect(200).json().path("items");
    }

    private static LogReport verify(String log) throws IOException {
        return LogVerifier.verify(new BufferedReader(new StringReader(log)), null, List.of());
    }

    private static List<String> acts(Api who, String condition) throws SQLException {
        var me = who.get("api/v1/me").expect(200).json().path("id").asText();
        try (var database = authority.server().database().asApplication(authority.id())) {
            return Database.column(database, "select act from audit_entry where actor = '" + me + "' and " + condition);
        }
    }

    /** Entries as the application writes them, so that a tile fills up. */
    private static void grow(Authority authority, int entries) throws SQLException {
        try (var database = authority.server().database().asApplication(authority.id());
                var statement = database.createStatement()) {
            statement.execute("insert into audit_entry"
                    + " (tenant_id, id, at, act, kind, object_kind, object_id, payload, salt, leaf_hash)"
                    + " select '" + authority.id() + "', gen_random_uuid(), now(), 'READ', 'USE', 'test',"
                    + " gen_random_uuid(), e.payload, e.salt, sha256('\\x00'::bytea || e.salt || e.payload)"
                    + " from (select convert_to('{\"n\":' || n || '}', 'UTF8') as payload,"
                    + " decode(lpad(n::text, 32, '0'), 'hex') as salt from generate_series(1, " + entries + ") n) e");
            database.commit();
        }
    }
}
