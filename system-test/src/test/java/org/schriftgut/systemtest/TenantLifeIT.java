package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator and the administrators do with a tenant as a whole (R096). */
class TenantLifeIT {

    private static final String PAGE = "text/html";

    private Authority authority;
    private Api operator;

    @BeforeEach
    void an_authority_and_the_operator() {
        authority = Authority.create("Amt auf Zeit").withSmallPlan();
        operator = RunningServer.get().operator();
    }

    @Test
    void while_suspended_nobody_gets_in_and_afterwards_all_goes_on() {
        var dossier = authority.dossier(authority.clerk(), "10", "Bleibt").id();
        var name = "clerk@" + authority.key();
        var session = Session.open(authority.server().address(), name, Authority.PASSWORD);
        var nobody = new Api(authority.server().address(), null);

        suspend().expect(200);

        assertThat(authority
                        .clerk()
                        .get("api/v1/me")
                        .expect(403)
                        .json()
                        .path("type")
                        .asText())
                .isEqualTo("urn:schriftgut:problem:suspended");
        new Api(authority.server().address(), Api.basic(name, Authority.PASSWORD))
                .get("api/v1/me")
                .expect(403);
        assertThat(session.get("ui/", "Accept", PAGE).expect(403).text())
                .contains("Diese Behörde ist zurzeit gesperrt")
                .doesNotContain("Amt auf Zeit");
        assertThat(Session.signIn(nobody, name, Authority.PASSWORD).expect(403).text())
                .contains("Diese Behörde ist zurzeit gesperrt");
        // who does not know the password learns nothing
        assertThat(Session.signIn(nobody, name, "falsch-falsch-falsch")
                        .expect(401)
                        .text())
                .doesNotContain("gesperrt");
        suspend().expect(409);

        lift().expect(200);

        session.get("ui/akte/" + dossier).expect(200);
        authority.clerk().get("api/v1/places/" + dossier).expect(200);
        Session.signIn(nobody, name, Authority.PASSWORD).expect(303);
        lift().expect(409);
    }

    @Test
    void jobs_of_a_suspended_tenant_wait() throws SQLException {
        suspend().expect(200);
        try (var database = RunningServer.get().database().asSuperuser();
                var statement = database.createStatement()) {
            statement.execute(
                    "insert into job (tenant_id, id, kind, subject, lane, state, run_at, created_at) values ('"
                            + authority.id() + "', gen_random_uuid(), 'rebuild-index', 'all', 'NORMAL', 'READY',"
                            + " now() - interval '1 minute', now())");
        }
        var other = Authority.create("Amt nebenan");
        other.admin().post("api/v1/index/rebuild", Map.of()).expect(202);
        Pause.until("the other tenant's job is done", () -> states(other).equals(List.of("DONE")));

        assertThat(states(authority)).containsExactly("READY");

        lift().expect(200);
        Pause.until("the waiting job is done", () -> !states(authority).contains("READY"));
    }

    @Test
    void the_operator_sees_who_is_suspended_and_why_and_the_log_of_the_tenant_tells_it() throws SQLException {
        suspend().expect(200);

        var listed = listed();
        assertThat(listed.at("/suspension/reason").asText()).isEqualTo("Entgelt offen");
        assertThat(listed.path("name").asText()).isEqualTo("Amt auf Zeit");

        lift().expect(200);
        assertThat(listed().has("suspension") && !listed().path("suspension").isNull())
                .isFalse();
        try (var database = RunningServer.get().database().asApplication(authority.id())) {
            assertThat(Database.column(database, "select act from audit_entry where act like 'SUSP%' order by at, id"))
                    .containsExactly("SUSPENDED", "SUSPENSION_LIFTED");
        }
    }

    @Test
    void only_the_operator_suspends_and_a_reason_is_needed() {
        var path = "api/v1/operator/tenants/" + authority.key() + "/suspension";
        authority.admin().put(path, Map.of("reason", "x")).expect(401);
        authority.admin().get("api/v1/operator/tenants").expect(401);
        operator.put(path, Map.of("reason", " ")).expect(400);
        operator.put(path.replace(authority.key(), "niemand"), Map.of("reason", "x"))
                .expect(404);
    }

    @Test
    void the_name_the_words_and_the_logo_are_on_the_pages_and_with_nobody_else() {
        var admin = authority.admin();
        admin.put(
                        "api/v1/tenant",
                        Map.of("name", "Stadt Neustadt", "termSet", "KOMMUNE", "words", Map.of("DOSSIERS", "Hefter")),
                        "If-Match",
                        "\"0\"")
                .expect(200);
        admin.put("api/v1/tenant", Map.of("name", "Zu spät", "termSet", "KOMMUNE"), "If-Match", "\"0\"")
                .expect(412);
        var picture = TestFiles.PIXEL;
        admin.send("PUT", "api/v1/tenant/logo", BodyPublishers.ofByteArray(picture))
                .expect(200);

        var clerk = authority.clerk();
        assertThat(clerk.get("ui/").expect(200).text()).contains("Stadt Neustadt", "/api/v1/tenant/logo?v=");
        var logo = clerk.get("api/v1/tenant/logo").expect(200);
        assertThat(logo.bytes()).isEqualTo(picture);
        assertThat(logo.header("Content-Type")).isEqualTo("image/png");
        assertThat(logo.header("Content-Security-Policy")).contains("sandbox");
        assertThat(logo.header("X-Content-Type-Options")).isEqualTo("nosniff");

        assertThat(new Api(authority.server().address(), null)
                        .get("ui/anmelden?behoerde=" + authority.key())
                        .expect(200)
                        .text())
                .doesNotContain("Stadt Neustadt");
        Authority.create("Fremd").clerk().get("api/v1/tenant/logo").expect(404);
    }

    @Test
    void a_logo_is_a_picture_and_only_administrators_change_anything() {
        var svg = TestFiles.utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        put(authority.admin(), svg).expect(400);
        put(authority.admin(), new byte[300_000]).expect(413);
        put(authority.clerk(), TestFiles.PIXEL).expect(403);
        authority
                .clerk()
                .put("api/v1/tenant", Map.of("name", "Meins", "termSet", "JUSTIZ"), "If-Match", "*")
                .expect(403);
        authority.clerk().get("api/v1/tenant/deletion").expect(403);
        authority
                .clerk()
                .post("api/v1/tenant/deletion", Map.of("reason", "weg damit"))
                .expect(403);
        authority
                .admin()
                .put(
                        "api/v1/tenant",
                        Map.of("name", "Amt", "termSet", "JUSTIZ", "words", Map.of("CASE", "x".repeat(31))),
                        "If-Match",
                        "*")
                .expect(400);
    }

    @Test
    void a_deletion_takes_two_people_and_time_and_erases_nothing() throws SQLException {
        var admin = authority.admin();
        var manager = authority.manager();
        var dossier = authority.dossier(authority.clerk(), "10", "Bleibt").id();

        approveDeletion(admin, manager);

        var standing = admin.get("api/v1/tenant/deletion").expect(200).json();
        assertThat(standing.at("/deletion/state").asText()).isEqualTo("PENDING");
        assertThat(listed().at("/deletion/state").asText()).isEqualTo("PENDING");
        Pause.until("the administrator is told", () -> kinds(admin).contains("TENANT_DELETION_ASKED"));
        admin.post("api/v1/tenant/deletion", Map.of("reason", "noch einmal")).expect(409);
        assertThat(admin.get("ui/admin/behoerde").expect(200).text()).contains("Antrag zurücknehmen");

        admin.send("DELETE", "api/v1/tenant/deletion", BodyPublishers.noBody()).expect(204);
        assertThat(listed().at("/deletion/state").isMissingNode()).isTrue();
        approveDeletion(admin, manager);
        makeDue();

        assertThat(listed().at("/deletion/state").asText()).isEqualTo("DUE");
        admin.send("DELETE", "api/v1/tenant/deletion", BodyPublishers.noBody()).expect(409);
        authority.clerk().get("api/v1/places/" + dossier).expect(200);
        assertThat(admin.get("ui/admin/behoerde").expect(200).text()).doesNotContain("Antrag zurücknehmen");
    }

    @Test
    void one_person_alone_deletes_no_authority() {
        authority = Authority.create("Einsam");

        authority
                .admin()
                .post("api/v1/tenant/deletion", Map.of("reason", "allein"))
                .expect(409);
    }

    private void approveDeletion(Api admin, Api manager) {
        var asked = admin.post("api/v1/tenant/deletion", Map.of("reason", "Gebietsreform"))
                .expect(200)
                .json();
        assertThat(asked.path("deletion").isMissingNode()
                        || asked.path("deletion").isNull())
                .isTrue();
        var address = "api/v1/approvals/" + asked.path("waitsFor").asText();
        var request = manager.get(address).expect(200).json();
        assertThat(request.at("/content/reason").asText()).isEqualTo("Gebietsreform");
        manager.post(address + "/approve", Map.of("hash", request.path("hash").asText()))
                .expect(200);
    }

    private void makeDue() throws SQLException {
        try (var database = RunningServer.get().database().asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("update tenant set deletion_asked_at = now() - interval '31 days',"
                    + " deletion_due_at = now() - interval '1 day' where tenant_id = '" + authority.id() + "'");
        }
    }

    private Answer suspend() {
        return operator.put(
                "api/v1/operator/tenants/" + authority.key() + "/suspension", Map.of("reason", "Entgelt offen"));
    }

    private Answer lift() {
        return operator.send(
                "DELETE", "api/v1/operator/tenants/" + authority.key() + "/suspension", BodyPublishers.noBody());
    }

    private JsonNode listed() {
        for (var tenant :
                operator.get("api/v1/operator/tenants").expect(200).json().path("items")) {
            if (UUID.fromString(tenant.path("id").asText()).equals(authority.id())) {
                return tenant;
            }
        }
        throw new AssertionError("The tenant is not listed");
    }

    private static Answer put(Api by, byte[] logo) {
        return by.send("PUT", "api/v1/tenant/logo", BodyPublishers.ofByteArray(logo));
    }

    private static List<String> kinds(Api person) {
        return person.get("api/v1/notices").expect(200).json().findValuesAsText("kind");
    }

    private static List<String> states(Authority authority) {
        try (var database = RunningServer.get().database().asApplication(authority.id())) {
            return Database.column(database, "select state from job where kind = 'rebuild-index'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
