package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The second factor over the forms of the pages, as a browser without scripts sends them. */
class SecondFactorIT {

    private static final Pattern SECRET = Pattern.compile("id=\"geheimnis\">([A-Z2-7 ]+)<");
    private static final Pattern STEP = Pattern.compile("name=\"schritt\" value=\"([^\"]+)\"");
    private static final Pattern CODES = Pattern.compile("<code class=\"code\">([A-Z2-7-]{19})</code>");

    private static Authority authority;

    @BeforeAll
    static void an_authority() {
        authority = Authority.create("Faktoramt");
    }

    @Test
    void signing_in_needs_a_code_that_is_taken_once() throws Exception {
        authority.account("anna", Authority.Role.CLERK, "10");
        var secret = enrol(session("anna")).secret();
        var now = period();

        var step = step("anna");
        code(step, "000000").expect(401);
        code(step, code(secret, now - 2)).expect(401);
        var in = code(step, code(secret, now + 1)).expect(303);
        assertThat(in.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");

        code(step, code(secret, now + 1)).expect(401); // the step is used up
        code(step("anna"), code(secret, now + 1)).expect(401); // and so is the code
    }

    @Test
    void a_half_sign_in_opens_nothing_and_ends_after_five_wrong_codes() throws Exception {
        authority.account("bert", Authority.Role.CLERK, "10");
        enrol(session("bert"));
        var step = step("bert");

        authority
                .server()
                .anonymous()
                .get("api/v1/me", "Cookie", "schriftgut=" + step)
                .expect(401);
        authority
                .server()
                .anonymous()
                .get("api/v1/me", "Authorization", "Bearer " + step)
                .expect(401);
        for (var i = 0; i < 5; i++) {
            code(step, "00000" + i).expect(401);
        }
        code(step, "000009").expect(401);
        // the password is known, the tries are still counted for the account
        assertThat(code(step("bert"), "000001").expect(429).text()).contains("Zu viele Versuche");
    }

    @Test
    void a_password_alone_opens_no_call_any_more_and_gets_the_usual_answer() throws Exception {
        authority.account("cora", Authority.Role.CLERK, "10");
        var api = new Api(authority.server().address(), Api.basic("cora@" + authority.key(), Authority.PASSWORD));
        api.get("api/v1/me").expect(200);
        enrol(session("cora"));

        assertThat(api.get("api/v1/me").expect(401).json().path("detail").asText())
                .isEqualTo("Name or password is wrong");
    }

    @Test
    void each_recovery_code_opens_once() throws Exception {
        authority.account("dora", Authority.Role.CLERK, "10");
        var session = session("dora");
        var codes = enrol(session).codes();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        code(step("dora"), codes.get(3).toLowerCase(Locale.ROOT)).expect(303);
        code(step("dora"), codes.get(3)).expect(401);

        assertThat(session.get("ui/konto/zweiter-faktor").expect(200).text())
                .contains("9 Wiederherstellungscodes sind übrig")
                .doesNotContain(codes.get(4));
    }

    @Test
    void nothing_in_the_database_betrays_secret_or_codes() throws Exception {
        authority.account("emil", Authority.Role.CLERK, "10");
        var made = enrol(session("emil"));

        try (var catalogue = authority.server().database().asSuperuser()) {
            var where = " where tenant_id = '" + authority.id() + "'";
            var secrets = Database.column(catalogue, "select encode(secret, 'hex') from second_factor" + where);
            var codes = Database.column(catalogue, "select encode(code_hash, 'escape') from recovery_code" + where);
            assertThat(secrets).isNotEmpty().noneMatch(stored -> stored.contains(hex(decode(made.secret()))));
            assertThat(codes).isNotEmpty().noneMatch(stored -> made.codes().stream()
                    .anyMatch(stored::contains));
        }
    }

    @Test
    void a_role_that_needs_one_opens_nothing_before_it_is_there() throws Exception {
        var other = Authority.create("Pflichtamt");
        other.account("fred", Authority.Role.CLERK, "10");
        other.admin()
                .put("api/v1/sign-in/policy", Map.of("secondFactorRoles", List.of("CLERK")))
                .expect(200);

        var session = Session.open(other.server().address(), "fred@" + other.key(), Authority.PASSWORD);
        assertThat(session.get("ui/").expect(302).header("Location")).endsWith("/ui/konto/zweiter-faktor");
        session.get("api/v1/me").expect(403);
        new Api(other.server().address(), Api.basic("fred@" + other.key(), Authority.PASSWORD))
                .get("api/v1/me")
                .expect(401);
        assertThat(session.get("ui/konto/zweiter-faktor").expect(200).text()).contains("Ihre Behörde verlangt");

        enrol(session);

        session.get("ui/").expect(200);
        session.get("api/v1/me").expect(200);
        assertThat(other.admin().get("api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void an_administrator_removes_the_factor_of_somebody_who_has_lost_it() throws Exception {
        var account = authority.account("gerd", Authority.Role.CLERK, "10");
        var session = session("gerd");
        enrol(session);
        authority
                .clerk()
                .send("DELETE", "api/v1/sign-in/second-factors/" + account, BodyPublishers.noBody())
                .expect(403);

        authority
                .admin()
                .send("DELETE", "api/v1/sign-in/second-factors/" + account, BodyPublishers.noBody())
                .expect(204);

        session.get("api/v1/me").expect(401);
        session("gerd").get("ui/").expect(200);
    }

    @Test
    void whoever_has_a_factor_is_told_when_it_comes_or_goes_or_a_recovery_code_opens() throws Exception {
        var account = authority.account("ines", Authority.Role.CLERK, "10");
        var session = session("ines");
        assertThat(news(session)).isZero();

        var codes = enrol(session).codes();
        Pause.until("a factor has come", () -> news(session) == 1);
        code(step("ines"), codes.get(0)).expect(303);
        Pause.until("a recovery code was used", () -> news(session) == 2);
        authority
                .admin()
                .send("DELETE", "api/v1/sign-in/second-factors/" + account, BodyPublishers.noBody())
                .expect(204);

        var again = session("ines");
        Pause.until("the factor has gone", () -> news(again) == 3);
        assertThat(again.get("ui/nachrichten").expect(200).text())
                .contains("An Ihrer Anmeldung hat sich etwas geändert");
    }

    private static long news(Session session) {
        return session.get("api/v1/notices").expect(200).json().path("items").findValuesAsText("kind").stream()
                .filter("SIGN_IN_CHANGED"::equals)
                .count();
    }

    @Test
    void the_page_shows_the_secret_as_a_picture_and_as_text_after_the_password_only() throws Exception {
        authority.account("hans", Authority.Role.CLERK, "10");
        var session = session("hans");
        var csrf = session.csrf();

        session.form("ui/konto/zweiter-faktor/beginnen", "_csrf=" + csrf + "&kennwort=falsch")
                .expect(422);
        var page = begin(session, csrf);
        assertThat(page).contains("<svg class=\"qr\" role=\"img\"").containsPattern(SECRET);

        var wrong = session.form("ui/konto/zweiter-faktor/bestaetigen", "_csrf=" + csrf + "&code=000000")
                .expect(422)
                .text();
        assertThat(secret(wrong)).isEqualTo(secret(page));
        assertThat(session.get("ui/konto/zweiter-faktor").text()).doesNotContain("geheimnis");
    }

    private record Enrolled(String secret, List<String> codes) {}

    private static Enrolled enrol(Session session) throws GeneralSecurityException {
        var csrf = csrf(session);
        var secret = secret(begin(session, csrf));
        // a period back, so that the current code is still unused
        var done = session.form(
                        "ui/konto/zweiter-faktor/bestaetigen", "_csrf=" + csrf + "&code=" + code(secret, period() - 1))
                .expect(200)
                .text();
        return new Enrolled(
                secret, CODES.matcher(done).results().map(code -> code.group(1)).toList());
    }

    private static String begin(Session session, String csrf) {
        return session.form(
                        "ui/konto/zweiter-faktor/beginnen",
                        "_csrf=" + csrf + "&kennwort=" + Api.query(Authority.PASSWORD))
                .expect(200)
                .text();
    }

    private static String csrf(Session session) {
        return Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(session.get("ui/konto/zweiter-faktor").expect(200).text())
                .results()
                .map(MatchResult::group)
                .map(field -> field.replaceAll(".*value=\"|\"$", ""))
                .findFirst()
                .orElseThrow();
    }

    private static Session session(String login) {
        return Session.open(authority.server().address(), login + "@" + authority.key(), Authority.PASSWORD);
    }

    private static String step(String login) {
        var page = Session.signIn(authority.server().anonymous(), login + "@" + authority.key(), Authority.PASSWORD)
                .expect(200);
        assertThat(page.header("Set-Cookie")).isNull();
        var step = STEP.matcher(page.text());
        assertThat(step.find()).isTrue();
        return step.group(1);
    }

    private static Answer code(String step, String code) {
        return authority.server().anonymous().form("ui/anmelden/code", "schritt=" + step + "&code=" + Api.query(code));
    }

    private static String secret(String page) {
        var secret = SECRET.matcher(page);
        assertThat(secret.find()).as(page).isTrue();
        return secret.group(1).replace(" ", "");
    }

    private static long period() {
        return Instant.now().getEpochSecond() / 30;
    }

    /** RFC 6238, written once more for the side of the app. */
    private static String code(String base32, long period) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(decode(base32), "HmacSHA1"));
        var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(period).array());
        var number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
        return String.format("%06d", number % 1_000_000);
    }

    private static byte[] decode(String base32) {
        var bits = new StringBuilder();
        base32.chars()
                .forEach(c -> bits.append(
                        String.format("%5s", Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)))
                                .replace(' ', '0')));
        var bytes = new byte[bits.length() / 8];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
