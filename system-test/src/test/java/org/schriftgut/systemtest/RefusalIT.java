package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stranger learns from a refused sign-in nothing about who there is: neither names nor authorities. */
class RefusalIT {

    private static final String WRONG = "Falsches-Kennwort-1";

    private static Authority authority;
    private static Authority suspended;
    private static String usualPage;
    private static String usualProgram;
    private static String waitingPage;
    private static String waitingProgram;

    @BeforeAll
    static void accounts_in_every_state() {
        authority = Authority.create("Anmeldeamt");
        for (var login : List.of("clerk", "locked", "fresh")) {
            authority.account(login, Authority.Role.CLERK, "10");
        }
        var gone = authority.account("leaver", Authority.Role.CLERK, "10");
        authority
                .admin()
                .post("api/v1/accounts/" + gone + "/deactivate", Map.of())
                .expect(200);
        suspended = Authority.create("Ruhendes Amt");
        suspended.account("clerk", Authority.Role.CLERK, "10");
        authority
                .server()
                .operator()
                .put("api/v1/operator/tenants/" + suspended.key() + "/suspension", Map.of("reason", "Entgelt offen"))
                .expect(200);
        var usual = "fresh@" + authority.key();
        usualPage = byPage(usual, WRONG);
        usualProgram = byProgram(usual, WRONG);
        var waiting = "phantom@" + authority.key();
        tryFiveTimes(waiting);
        waitingPage = byPage(waiting, WRONG);
        waitingProgram = byProgram(waiting, WRONG);
    }

    @AfterAll
    static void lift() {
        authority
                .server()
                .operator()
                .send("DELETE", "api/v1/operator/tenants/" + suspended.key() + "/suspension", BodyPublishers.noBody());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "wrong password, clerk, ours, " + WRONG,
        "unknown user, nobody, ours, " + WRONG,
        "deactivated user, leaver, ours, " + WRONG,
        "deactivated user with the right password, leaver, ours, " + Authority.PASSWORD,
        "user of a suspended authority, clerk, suspended, " + WRONG,
        "unknown user of a suspended authority, nobody, suspended, " + WRONG,
        "unknown authority, clerk, nowhere, " + WRONG,
        "unknown authority with a right password, clerk, nowhere, " + Authority.PASSWORD
    })
    void whatever_is_wrong_gets_one_answer(String what, String login, String where, String password) {
        var name = login + "@" + key(where);

        assertThat(byPage(name, password)).as(what).isEqualTo(usualPage).startsWith("401");
        assertThat(byProgram(name, password)).as(what).isEqualTo(usualProgram).startsWith("401");
    }

    /** The sixth try in a minute: the answer is another one, but the same for all, right password or not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "known user, locked, ours",
        "unknown user, lockedtoo, ours",
        "user of a suspended authority, locked, suspended",
        "unknown authority, locked, nowhere"
    })
    void who_has_to_wait_gets_one_answer(String what, String login, String where) {
        var name = login + "@" + key(where);
        tryFiveTimes(name);

        assertThat(byPage(name, Authority.PASSWORD))
                .as(what)
                .isEqualTo(waitingPage)
                .startsWith("429");
        assertThat(byProgram(name, Authority.PASSWORD))
                .as(what)
                .isEqualTo(waitingProgram)
                .startsWith("429");
    }

    /** As often as is free; few, for all tests come from one address. */
    private static void tryFiveTimes(String name) {
        for (var tries = 0; tries < 5; tries++) {
            byPage(name, WRONG);
        }
    }

    private static String key(String where) {
        return switch (where) {
            case "ours" -> authority.key();
            case "suspended" -> suspended.key();
            default -> "nicht-" + authority.key();
        };
    }

    private static String byPage(String name, String password) {
        return all(Session.signIn(authority.server().anonymous(), name, password), name);
    }

    private static String byProgram(String name, String password) {
        return all(new Api(authority.server().address(), Api.basic(name, password)).get("api/v1/me"), name);
    }

    /** Status, headers and body, without the moment and without the name that was typed. */
    private static String all(Answer answer, String name) {
        var headers = new TreeMap<>(answer.headers());
        headers.keySet()
                .removeAll(List.of("date", "content-length")); // the length follows from the body compared below
        return answer.status() + "\n" + headers + "\n" + answer.text().replace(name, "NAME");
    }
}
