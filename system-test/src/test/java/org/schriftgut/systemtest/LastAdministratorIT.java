package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/**
 * An authority keeps an administrator, also when two of them are about to put each other out at the same moment: nobody takes
 * their own power, so that is the only way to the last one (R103).
 */
class LastAdministratorIT {

    private static final String ADMINISTRATORS =
            "select login from account where active and 'ADMINISTRATOR' = any (roles)";

    private Authority authority;
    private Api admin;
    private Api second;

    @BeforeEach
    void two_administrators() {
        authority = Authority.create("Zwei Schlüssel");
        authority.manager();
        admin = authority.admin();
        second = administrator("second");
    }

    @Test
    void of_two_who_deactivate_each_other_one_stays() throws SQLException {
        var answers = approvedAtOnce(
                authority.manager(), deactivation(admin, idOf(second)), deactivation(second, idOf(admin)));

        assertOneStays(answers);
    }

    @Test
    void of_two_who_take_each_others_role_one_stays() throws SQLException {
        var answers =
                approvedAtOnce(authority.manager(), roleTaken(admin, idOf(second)), roleTaken(second, idOf(admin)));

        assertOneStays(answers);
    }

    @Test
    void a_third_who_approves_both_does_not_bring_them_to_a_standstill() throws SQLException {
        var third = administrator("third");

        var answers = approvedAtOnce(third, deactivation(admin, idOf(second)), deactivation(second, idOf(admin)));

        assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
        assertThat(administrators()).containsExactly("third");
    }

    private void assertOneStays(List<Answer> answers) throws SQLException {
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(refused -> assertThat(
                        refused.text())
                .contains("This is the last administrator; appoint another one first"));
        assertThat(administrators()).hasSize(1);
    }

    /** Approves two requests. Both wait for the administrators, whom this test holds, before either goes on. */
    private List<Answer> approvedAtOnce(Api by, Answer oneAsked, Answer otherAsked) throws SQLException {
        var one = request(by, oneAsked);
        var other = request(by, otherAsked);
        try (var held = RunningServer.get().database().asApplication(authority.id());
                var watching = RunningServer.get().database().asSuperuser()) {
            Database.column(held, ADMINISTRATORS + " for no key update");
            var first = CompletableFuture.supplyAsync(() -> approve(by, one));
            var second = CompletableFuture.supplyAsync(() -> approve(by, other));
            Pause.until("both wait", () -> waiting(watching) == 2);
            held.rollback();
            return List.of(first.join(), second.join());
        }
    }

    /** The server's sessions that wait for a row of an account. */
    private static long waiting(Connection watching) {
        try {
            return Database.number(
                    watching,
                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and wait_event in ('transactionid', 'tuple') and query like '%account%'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> administrators() throws SQLException {
        try (var database = RunningServer.get().database().asApplication(authority.id())) {
            return Database.column(database, ADMINISTRATORS);
        }
    }

    private Api administrator(String login) {
        authority.account(login, Role.ADMINISTRATOR, "0");
        var manager = authority.manager();
        var request = manager.get("api/v1/approvals/waiting").expect(200).json().at("/items/0/id");
        authority.approve(manager, request.asText());
        return authority.signedIn(login);
    }

    private static Answer deactivation(Api by, UUID account) {
        return by.post("api/v1/accounts/" + account + "/deactivate", Map.of()).expect(200);
    }

    private static Answer roleTaken(Api by, UUID account) {
        return by.put("api/v1/accounts/" + account + "/roles", Map.of("roles", List.of(Role.CLERK)))
                .expect(200);
    }

    /** What an answer waits for, as who decides sees it. */
    private static JsonNode request(Api by, Answer asked) {
        return by.get("api/v1/approvals/" + asked.json().path("waitsFor").asText())
                .expect(200)
                .json();
    }

    private static Answer approve(Api by, JsonNode request) {
        return by.post(
                "api/v1/approvals/" + request.path("id").asText() + "/approve",
                Map.of("hash", request.path("hash").asText()));
    }

    private static UUID idOf(Api person) {
        return person.get("api/v1/me").expect(200).id();
    }
}
