package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are told when somebody gets a new way to sign in as them; {@link SecondFactorIT} sees to factors and codes. */
class SignInNewsIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private Authority authority;
    private UUID account;
    private Session session;

    @BeforeEach
    void somebody_who_has_heard_nothing() {
        authority = Authority.create("Meldeamt");
        account = authority.account("jana", Authority.Role.CLERK, "10");
        session = session(Authority.PASSWORD);
        assertThat(news(session)).isZero();
    }

    @Test
    void of_a_password_of_their_own() {
        changePassword(session, Authority.PASSWORD, "Mein-eigenes-Kennwort-2");

        Pause.until("the password has changed", () -> news(session) == 1);
        assertThat(session.get("ui/nachrichten").expect(200).text())
                .contains("An Ihrer Anmeldung hat sich etwas geändert: Kennwort");
    }

    @Test
    void of_a_password_that_an_administrator_sets() {
        authority
                .admin()
                .put("api/v1/accounts/" + account + "/password", Map.of("password", "Ein-neues-Kennwort-1"))
                .expect(200);

        var again = session("Ein-neues-Kennwort-1");
        changePassword(again, "Ein-neues-Kennwort-1", "Mein-eigenes-Kennwort-2");
        Pause.until("somebody else has set the password", () -> news(again) == 1);
    }

    @Test
    void of_a_key_for_programs() {
        session.form(
                        "ui/konto/schluessel",
                        "_csrf=" + session.csrf() + "&bezeichnung=Skript&umfang=READ&tage=30&kennwort-jetzt="
                                + Api.query(Authority.PASSWORD))
                .expect(200);

        Pause.until("a key was made", () -> news(session) == 1);
    }

    private Session session(String password) {
        return Session.open(authority.server().address(), "jana@" + authority.key(), password);
    }

    private static void changePassword(Session session, String now, String next) {
        var page = CSRF.matcher(session.get("ui/konto").expect(200).text());
        assertThat(page.find()).isTrue();
        var form = "_csrf=" + page.group(1) + "&kennwort=" + Api.query(now) + "&kennwort-neu=" + Api.query(next);
        session.form("ui/konto/kennwort", form).expect(303);
    }

    /** Those of somebody who has a browser session. */
    static long news(Session session) {
        return count(session.get("api/v1/notices"));
    }

    /** How many of the notices tell of a changed sign-in. */
    static long count(Answer notices) {
        return notices.expect(200).json().path("items").findValuesAsText("kind").stream()
                .filter("SIGN_IN_CHANGED"::equals)
                .count();
    }
}
