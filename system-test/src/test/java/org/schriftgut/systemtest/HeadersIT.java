package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page and every kind of answer carries what keeps browsers from harm, and nothing that helps an attacker. */
class HeadersIT {

    private static final Pattern LINK = Pattern.compile("(?:href|src|hx-get)=\"(/(?:ui|static)/[^\"#]*)");
    private static final int MOST_PAGES = 150;

    private static Authority authority;
    private static Session clerk;

    @BeforeAll
    static void an_authority_with_a_document() {
        authority = Authority.create("Kopfamt").withSmallPlan();
        var api = authority.clerk();
        var dossier = authority.dossier(api, "10", "Akte").id();
        authority.file(api, dossier, "brief.txt", "Inhalt".getBytes(StandardCharsets.UTF_8));
        clerk = Session.open(authority.server().address(), "clerk@" + authority.key(), Authority.PASSWORD);
    }

    @Test
    void every_page_that_can_be_reached_has_all_headers() {
        var admin = Session.open(authority.server().address(), "admin@" + authority.key(), Authority.PASSWORD);
        for (var session : List.of(clerk, admin)) {
            var seen = walk(session);
            assertThat(seen).hasSizeGreaterThan(20);
        }
    }

    @Test
    void every_kind_of_answer_of_the_api_has_them_too() {
        var api = authority.clerk();
        for (var path : List.of(
                "api/v1/me",
                "api/v1/units",
                "api/v1/search?q=Akte",
                "api/v1/notices",
                "api/v1/fileplan/entries",
                "api/v1/accounts",
                "api/v1/nirgends",
                "api/v1/documents/00000000-0000-0000-0000-000000000000",
                "api/v1/search?limit=x")) {
            assertGuarded(path, api.get(path));
        }
        assertGuarded(
                "without sign-in",
                authority.server().anonymous().get("api/v1/me").expect(401));
        assertGuarded("no such address", authority.server().anonymous().get("nirgends"));
    }

    @Test
    void other_methods_and_other_types_are_refused() {
        var api = authority.clerk();

        api.send("DELETE", "api/v1/me", BodyPublishers.noBody()).expect(405);
        api.send("TRACE", "api/v1/me", BodyPublishers.noBody()).expect(405);
        var form = api.form("api/v1/dossiers", "planEntry=1").expect(415);
        assertGuarded("wrong type", form);
        assertThat(form.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void content_is_handed_out_in_a_sandbox() {
        var hit = authority.clerk().get("api/v1/search?q=brief");
        Pause.until(
                "the document is found",
                () -> authority
                                .clerk()
                                .get("api/v1/search?q=Inhalt")
                                .expect(200)
                                .json()
                                .path("total")
                                .asInt()
                        > 0);
        assertGuarded("search", hit);
        var found = authority.clerk().get("api/v1/search?q=Inhalt").expect(200).text();
        var document =
                Pattern.compile("\"(?:document|id)\":\"([0-9a-f-]{36})\"").matcher(found);
        assertThat(document.find()).isTrue();
        var version = authority
                .clerk()
                .get("api/v1/documents/" + document.group(1))
                .expect(200)
                .json()
                .at("/parts/0/versions/0/id")
                .asText();

        var content =
                clerk.get("api/v1/versions/" + version + "/content?inline").expect(200);

        assertThat(content.header("Content-Security-Policy")).isEqualTo("sandbox");
        assertThat(content.header("Cache-Control")).endsWith("no-store");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void the_session_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        var cookie = Session.signIn(authority.server().anonymous(), "clerk@" + authority.key(), Authority.PASSWORD)
                .expect(303)
                .header("Set-Cookie");

        assertThat(cookie)
                .startsWith("schriftgut=")
                .containsIgnoringCase("; HttpOnly")
                .contains("SameSite=Lax");
        assertThat(cookie.toLowerCase(Locale.ROOT)).contains("path=/").doesNotContain("domain=");
    }

    @Test
    void a_form_of_another_session_is_refused_with_a_page_that_helps() {
        var answer = clerk.form("ui/nachrichten/gelesen", "_csrf=falsch", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.text()).contains("Diese Seite gehört zu einer beendeten Sitzung", "laden Sie die Seite neu");
        assertGuarded("expired form", answer);
        var script = clerk.form("ui/nachrichten/gelesen", "_csrf=falsch", "Accept", "application/json");
        assertThat(script.status()).isEqualTo(403);
        assertThat(script.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_page_of_another_site_cannot_sign_anybody_in() {
        var anonymous = authority.server().anonymous();

        var answer = anonymous.form(
                "ui/anmelden", "name=a&kennwort=b", "Sec-Fetch-Site", "cross-site", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).isNull();
        assertGuarded("from elsewhere", answer);
    }

    private Set<String> walk(Session session) {
        var seen = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of("/ui/", "/ui/suche?q=Akte", "/ui/aktenplan", "/ui/konto", "/ui/hilfe"));
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            var path = open.remove();
            if (!seen.add(path)) {
                continue;
            }
            var answer = session.get(path.substring(1));
            if (path.startsWith("/static/")) {
                assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
                continue;
            }
            assertGuarded(path, answer);
            var links = LINK.matcher(answer.text());
            while (links.find()) {
                open.add(links.group(1).replace("&amp;", "&"));
            }
        }
        return seen;
    }

    private static void assertGuarded(String path, Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .as("policy of " + path)
                .containsAnyOf("frame-ancestors 'none'", "sandbox")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).as(path).contains("camera=()");
        assertThat(answer.header("Cache-Control")).as("cache of " + path).endsWith("no-store");
        assertThat(answer.header("Server")).as("server of " + path).isNull();
        assertThat(answer.header("X-Powered-By")).as(path).isNull();
    }
}
