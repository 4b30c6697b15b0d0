package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** What one person must not do alone: power over others is given and taken by two (R103). */
class SecondPersonIT {

    private Authority authority;
    private Api admin;
    private Api manager;
    private UUID clerk;

    @BeforeEach
    void an_administrator_and_a_records_manager() {
        authority = Authority.create("Vier Augen");
        admin = authority.admin();
        manager = authority.manager();
        clerk = authority.account("clerk", Role.CLERK, "10");
    }

    @Test
    void a_powerful_role_is_given_when_another_person_approves_exactly_that() {
        var asked = roles(admin, clerk, "CLERK", "RECORDS_MANAGER").expect(200).json();
        assertThat(asked.path("roles")).map(JsonNode::asText).containsExactly("CLERK");

        var request = manager.get("api/v1/approvals/waiting").expect(200).json().at("/items/0");
        assertThat(request.path("id").asText()).isEqualTo(asked.path("waitsFor").asText());
        assertThat(request.at("/content/account").asText()).isEqualTo(clerk.toString());
        assertThat(request.at("/content/roles")).map(JsonNode::asText).containsExactly("CLERK", "RECORDS_MANAGER");

        var done = decide(manager, request, "approve").expect(200).json();
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(account(clerk).path("roles")).map(JsonNode::asText).containsExactly("CLERK", "RECORDS_MANAGER");
        decide(manager, request, "approve").expect(409);
    }

    @Test
    void both_are_told_without_content_and_the_page_shows_what_exactly() {
        var request = roles(admin, clerk, "RECORDS_MANAGER")
                .expect(200)
                .json()
                .path("waitsFor")
                .asText();

        Pause.until("the second person is told", () -> unread(manager).size() == 1);
        var notice = unread(manager).get(0);
        assertThat(notice.path("kind").asText()).isEqualTo("APPROVAL_ASKED");
        assertThat(manager.get("ui/freigaben/" + request).expect(200).text())
                .contains("Person clerk", "Schriftgutverwaltung", "Sachbearbeitung");
        manager.post("api/v1/notices/" + notice.path("id").asText() + "/open", Map.of())
                .expect(200);
        assertThat(unread(manager)).isEmpty();

        decide(manager, manager.get("api/v1/approvals/" + request).json(), "decline")
                .expect(200);
        Pause.until("the asker is told", () -> unread(admin).size() == 1);
        assertThat(admin.get("ui/nachrichten").expect(200).text()).contains("abgelehnt");
        assertThat(account(clerk).path("roles")).map(JsonNode::asText).containsExactly("CLERK");
    }

    @Test
    void nobody_decides_on_their_own_request_nor_without_the_right_nor_on_other_content() {
        var id = roles(admin, clerk, "RECORDS_MANAGER")
                .expect(200)
                .json()
                .path("waitsFor")
                .asText();
        var request = admin.get("api/v1/approvals/" + id).expect(200).json();
        var lead = authority.lead();

        decide(admin, request, "approve").expect(403);
        decide(lead, request, "approve").expect(404);
        lead.get("api/v1/approvals/" + id).expect(404);
        manager.post("api/v1/approvals/" + id + "/approve", Map.of("hash", "00"))
                .expect(412);
        assertThat(account(clerk).path("roles")).map(JsonNode::asText).containsExactly("CLERK");
    }

    @Test
    void what_has_changed_since_it_was_asked_for_is_not_done() {
        var id = roles(admin, clerk, "RECORDS_MANAGER")
                .expect(200)
                .json()
                .path("waitsFor")
                .asText();
        roles(admin, clerk, "REGISTRAR").expect(200);

        decide(manager, manager.get("api/v1/approvals/" + id).json(), "approve").expect(409);

        assertThat(account(clerk).path("roles")).map(JsonNode::asText).containsExactly("REGISTRAR");
        assertThat(manager.get("api/v1/approvals/" + id).json().path("state").asText())
                .isEqualTo("ASKED");
    }

    @Test
    void a_request_of_somebody_who_lost_the_right_does_not_hold() {
        var second = secondAdministrator();
        var id = roles(second, clerk, "RECORDS_MANAGER")
                .expect(200)
                .json()
                .path("waitsFor")
                .asText();
        var deactivation = admin.post("api/v1/accounts/" + idOf(second) + "/deactivate", Map.of("reason", "Abgang"))
                .expect(200)
                .json();
        var request =
                manager.get("api/v1/approvals/" + deactivation.path("waitsFor").asText());
        decide(manager, request.expect(200).json(), "approve").expect(200);

        second.get("api/v1/me").expect(401);
        decide(manager, manager.get("api/v1/approvals/" + id).json(), "approve").expect(409);
        assertThat(account(clerk).path("roles")).map(JsonNode::asText).containsExactly("CLERK");
    }

    @Test
    void an_approved_password_is_set_once() {
        secondAdministrator();
        var managerId = idOf(manager);
        var path = "api/v1/accounts/" + managerId + "/password";
        var password = Map.of("password", "Ein-ganz-neues-Kennwort");

        var id = admin.put(path, password).expect(200).json().path("waitsFor").asText();
        assertThat(admin.put(path, password).expect(200).json().path("waitsFor").asText())
                .isEqualTo(id);
        var second = authority.signedIn("second");
        decide(second, second.get("api/v1/approvals/" + id).expect(200).json(), "approve")
                .expect(200);
        manager.get("api/v1/me").expect(200);

        assertThat(admin.put(path, password).expect(200).json().hasNonNull("waitsFor"))
                .isFalse();
        manager.get("api/v1/me").expect(401);
        assertThat(admin.put(path, password).expect(200).json().path("waitsFor").asText())
                .isNotEqualTo(id);
    }

    @Test
    void a_request_is_taken_back_by_its_asker_only() {
        var id = roles(admin, clerk, "RECORDS_MANAGER")
                .expect(200)
                .json()
                .path("waitsFor")
                .asText();

        manager.post("api/v1/approvals/" + id + "/withdraw", Map.of()).expect(409);
        admin.post("api/v1/approvals/" + id + "/withdraw", Map.of()).expect(200);

        assertThat(manager.get("api/v1/approvals/waiting").json().path("items")).isEmpty();
    }

    @Test
    void administration_stays_with_somebody_and_apart_from_records() {
        var self = idOf(admin);

        assertThat(roles(admin, self, "CLERK").expect(409).text()).contains("Nobody changes their own roles");
        assertThat(admin.post("api/v1/accounts/" + self + "/deactivate", Map.of())
                        .expect(409)
                        .text())
                .contains("Nobody deactivates their own account");
        roles(admin, clerk, "CLERK", "ADMINISTRATOR").expect(400);
    }

    @Test
    void the_last_administrator_stays() {
        var second = secondAdministrator();
        var request = roles(second, idOf(admin), "CLERK")
                .expect(200)
                .json()
                .path("waitsFor")
                .asText();
        decide(manager, manager.get("api/v1/approvals/" + request).json(), "approve")
                .expect(200);

        assertThat(account(second, idOf(second)).path("roles"))
                .map(JsonNode::asText)
                .containsExactly("ADMINISTRATOR");
        admin.get("api/v1/accounts").expect(403);
        assertThat(roles(second, idOf(second), "CLERK").expect(409).text()).contains("Nobody changes their own roles");
    }

    @Test
    void the_operator_opens_a_way_back_in_where_nobody_could_decide() {
        var path = "api/v1/accounts/" + idOf(manager) + "/password";
        admin.put(path, Map.of("password", "Ein-ganz-neues-Kennwort")).expect(409);
        var wanted = Map.of("login", "rettung", "displayName", "Person rettung", "password", Authority.PASSWORD);
        var address = "api/v1/operator/tenants/" + authority.key() + "/administrators";

        admin.post(address, wanted).expect(401);
        RunningServer.get().operator().post(address, wanted).expect(201);
        RunningServer.get()
                .operator()
                .post(address.replace(authority.key(), "niemand"), wanted)
                .expect(404);

        var rescuer = authority.signedIn("rettung");
        rescuer.get("api/v1/accounts").expect(200);
        var id = admin.put(path, Map.of("password", "Ein-ganz-neues-Kennwort"))
                .expect(200)
                .json()
                .path("waitsFor")
                .asText();
        decide(rescuer, rescuer.get("api/v1/approvals/" + id).expect(200).json(), "approve")
                .expect(200);
    }

    @Test
    void each_step_is_in_the_log() throws Exception {
        var id = roles(admin, clerk, "RECORDS_MANAGER")
                .expect(200)
                .json()
                .path("waitsFor")
                .asText();
        decide(manager, manager.get("api/v1/approvals/" + id).json(), "approve").expect(200);

        try (var database = RunningServer.get().database().asApplication(authority.id())) {
            assertThat(Database.column(
                            database,
                            "select e.act || ' ' || a.login from audit_entry e join account a on a.id = e.actor"
                                    + " where e.object_id = '" + id + "' order by e.at, e.id"))
                    .containsExactly("APPROVAL_ASKED admin", "APPROVAL_GIVEN manager", "APPROVAL_USED admin");
            // the first records manager was made when there was nobody else to ask
            assertThat(Database.column(database, "select act from audit_entry where act = 'DONE_ALONE'"))
                    .hasSize(1);
        }
    }

    /** A second administrator, appointed by the first and approved by the records manager. */
    private Api secondAdministrator() {
        var created = admin.post(
                        "api/v1/accounts",
                        Map.of(
                                "login",
                                "second",
                                "displayName",
                                "Person second",
                                "password",
                                Authority.PASSWORD,
                                "unit",
                                authority.unit("0"),
                                "roles",
                                List.of("ADMINISTRATOR")))
                .expect(201)
                .json();
        assertThat(created.path("roles")).isEmpty();
        var request = manager.get("api/v1/approvals/" + created.path("waitsFor").asText())
                .expect(200)
                .json();
        decide(manager, request, "approve").expect(200);
        return authority.signedIn("second");
    }

    private static Answer decide(Api by, JsonNode request, String decision) {
        return by.post(
                "api/v1/approvals/" + request.path("id").asText() + "/" + decision,
                Map.of("hash", request.path("hash").asText(), "note", "geprüft"));
    }

    private static Answer roles(Api by, UUID account, String... roles) {
        return by.put("api/v1/accounts/" + account + "/roles", Map.of("roles", List.of(roles), "reason", "Urlaub"));
    }

    private JsonNode account(UUID id) {
        return account(admin, id);
    }

    private static JsonNode account(Api by, UUID id) {
        return StreamSupport.stream(
                        by.get("api/v1/accounts")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(account -> account.path("id").asText().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static UUID idOf(Api person) {
        return person.get("api/v1/me").expect(200).id();
    }

    /** What somebody was told of approvals and has not read; other news come when they like. */
    private static List<JsonNode> unread(Api person) {
        var notices = person.get("api/v1/notices").expect(200).json().path("items");
        return StreamSupport.stream(notices.spliterator(), false)
                .filter(notice -> notice.path("kind").asText().startsWith("APPROVAL"))
                .filter(notice -> notice.path("readAt").isMissingNode())
                .toList();
    }
}
