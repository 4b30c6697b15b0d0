package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signing in over a real Keycloak, started from its distribution, as a browser without scripts does it. */
@Tag("deep")
@Tag("deep-sign-in")
class KeycloakIT {

    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private static KeycloakProcess keycloak;
    private static Authority authority;

    @BeforeAll
    static void start() {
        authority = Authority.create("Keycloakamt");
        keycloak = KeycloakProcess.start(authority.server().address());
        settings(true);
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void a_person_of_the_provider_gets_an_account_with_unit_and_role() throws Exception {
        var browser = browser();

        var back = signIn(browser, "wanda", authority);
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/ui/plan"));

        var me = Api.JSON.readTree(get(browser, ours("api/v1/me")).body());
        assertThat(me.path("login").asText()).isEqualTo("wanda");
        assertThat(me.path("displayName").asText()).isEqualTo("Wanda Weber");
        assertThat(me.path("roles").toString()).isEqualTo("[\"CLERK\"]");
        assertThat(me.path("unit").path("code").asText()).isEqualTo("10");

        // no password opens this account
        Session.signIn(authority.server().anonymous(), "wanda@" + authority.key(), "wanda")
                .expect(401);
    }

    @Test
    void the_same_answer_is_not_taken_twice() throws Exception {
        var browser = browser();
        var answer = answerOf(browser, "wanda", authority);
        var cookies = cookies(browser);

        assertThat(get(browser, answer).statusCode()).isEqualTo(303);
        var replayed = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(answer).header("Cookie", cookies).build(), BodyHandlers.ofString());

        assertThat(replayed.statusCode()).isEqualTo(401);
        assertThat(replayed.body()).contains("wurde nicht angenommen").doesNotContain("used already");
        assertThat(get(browser(), answer).statusCode()).isEqualTo(401); // a browser that did not ask
    }

    @Test
    void somebody_without_an_account_is_refused_where_none_is_made() throws Exception {
        settings(false);
        try {
            assertThat(signIn(browser(), "xaver", authority).statusCode()).isEqualTo(401);

            authority.account("xaver", Authority.Role.CLERK, "20");
            var browser = browser();
            assertThat(signIn(browser, "xaver", authority).statusCode()).isEqualTo(303);
            Pause.until("xaver hears that the provider opens the account now", () -> notices(browser)
                    .contains("SIGN_IN_CHANGED"));
        } finally {
            settings(true);
        }
    }

    @Test
    void missing_claims_and_unknown_units_are_refused_with_a_plain_sentence() throws Exception {
        var refused = signIn(browser(), "yvonne", authority); // in Keycloak without unit

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("wurde nicht angenommen").doesNotContain("claim");
    }

    @Test
    void a_closed_account_stays_closed() throws Exception {
        var account = authority.account("zoe", Authority.Role.CLERK, "10");
        authority
                .admin()
                .post("api/v1/accounts/" + account + "/deactivate", Map.of())
                .expect(200);

        assertThat(signIn(browser(), "zoe", authority).statusCode()).isEqualTo(401);
    }

    @Test
    void an_account_with_power_is_opened_by_no_provider() throws Exception {
        assertThat(signIn(browser(), "admin", authority).statusCode()).isEqualTo(401);

        authority
                .admin()
                .put(
                        "api/v1/sign-in/provider",
                        Map.of(
                                "issuer",
                                keycloak.issuer(),
                                "clientId",
                                KeycloakProcess.CLIENT,
                                "roleWords",
                                List.of("akte-sachbearbeitung=ADMINISTRATOR"),
                                "active",
                                true))
                .expect(400);
    }

    @Test
    void another_authority_does_not_trust_it() throws Exception {
        var other = Authority.create("Fremdamt");

        assertThat(get(browser(), ours("ui/anmelden/extern?behoerde=" + other.key()))
                        .statusCode())
                .isEqualTo(404);
    }

    /** Twice, where somebody else has to approve it first. */
    private static void settings(boolean createsPeople) {
        var provider = Map.of(
                "issuer",
                keycloak.issuer(),
                "clientId",
                KeycloakProcess.CLIENT,
                "clientSecret",
                KeycloakProcess.SECRET,
                "unitClaim",
                "unit",
                "roleClaim",
                "roles",
                "roleWords",
                List.of("akte-sachbearbeitung=CLERK"),
                "createsPeople",
                createsPeople,
                "active",
                true);
        var asked = authority.admin().put("api/v1/sign-in/provider", provider).expect(200);
        if (asked.json().hasNonNull("waitsFor")) {
            authority.approve(asked);
            authority.admin().put("api/v1/sign-in/provider", provider).expect(200);
        }
    }

    private static HttpResponse<String> signIn(HttpClient browser, String login, Authority at) throws Exception {
        return get(browser, answerOf(browser, login, at));
    }

    /** Where Keycloak sends the browser back to. */
    private static URI answerOf(HttpClient browser, String login, Authority at) throws Exception {
        var start = get(browser, ours("ui/anmelden/extern?behoerde=" + at.key() + "&weiter=/ui/plan"));
        assertThat(start.statusCode()).as(start.body()).isEqualTo(303);
        var page = get(browser, location(start));
        var form = LOGIN_FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        var fields = "username=" + login + "&password=" + URLEncoder.encode(login, StandardCharsets.UTF_8);
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return location(answer);
    }

    private static URI location(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static URI ours(String path) {
        return authority.server().address().resolve(path);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new LoopbackCookies()).build();
    }

    private static String notices(HttpClient browser) {
        try {
            return get(browser, ours("api/v1/notices")).body();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the browser would show our server, for another one to steal. */
    private static String cookies(HttpClient browser) {
        return ((LoopbackCookies) browser.cookieHandler().orElseThrow()).of(ours(""));
    }
}
