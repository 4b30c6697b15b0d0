package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad input gets: a clear refusal, a problem after RFC 9457, and nothing half there. */
class BadInputIT {

    private static Authority authority;
    private static Api clerk;
    private static UUID dossier;

    @BeforeAll
    static void a_dossier() {
        authority = Authority.create("Prüfamt").withSmallPlan();
        clerk = authority.clerk();
        dossier = authority.dossier(clerk, "10", "Akte").id();
    }

    @Test
    void a_retired_entry_and_one_above_the_filing_level_take_no_files() {
        for (var code : new String[] {"19", "1"}) {
            var refused = clerk.post(
                            "api/v1/dossiers",
                            Map.of("planEntry", authority.entry(code), "details", Map.of("subject", "x")))
                    .expect(409);

            assertThat(refused.json().path("type").asText()).isEqualTo("urn:schriftgut:problem:wrong-state");
            assertThat(refused.json().path("detail").asText()).contains(code);
        }
    }

    @Test
    void too_large_is_refused_before_the_body_is_sent() {
        var tooMuch = LauncherProcess.MAX_UPLOAD_BYTES + 1;

        var status = RawHttp.statusLine(
                authority.server().address(),
                "POST /api/v1/places/" + dossier + "/documents/content?name=a.bin HTTP/1.1",
                "Authorization: " + Api.basic("clerk@" + authority.key(), Authority.PASSWORD),
                "Content-Type: application/octet-stream",
                "Content-Length: " + tooMuch);

        assertThat(status).startsWith("HTTP/1.1 413");
        assertThat(documents()).isZero();
    }

    @Test
    void too_large_without_saying_so_keeps_nothing() {
        var body = new byte[(int) LauncherProcess.MAX_UPLOAD_BYTES + 1];

        var refused = clerk.send(
                        "POST",
                        "api/v1/places/" + dossier + "/documents/content?name=a.bin",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                        "Content-Type",
                        "application/octet-stream")
                .expect(413);

        assertThat(refused.json().path("type").asText()).isEqualTo("urn:schriftgut:problem:too-large");
        assertThat(documents()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/v1/search?q=a%00",
                "api/v1/fileplan/entries?code=%00",
                "api/v1/accounts/names?id=%00",
                "ui/suche?q=%2Fe%00"
            })
    void an_address_with_a_nul_character_is_a_clear_refusal(String path) {
        assertThat(clerk.get(path).expect(400).text()).contains("no NUL characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd",
                "..\\..\\windows\\system32\\a.ini",
                "/etc/cron.d/a",
                "C:\\a.txt",
                "rechnung\u202Efdp.xcf",
                "a\u0000b\u0007c\r\nSet-Cookie: x=1.txt",
                "\"; filename=\"b.html",
                "<script>alert(1)</script>.html",
                "%2e%2e%2f%00.txt",
                ".",
                " "
            })
    void a_hostile_name_is_harmless_text(String name) {
        var place = authority.dossier(clerk, "11", "Namen").id();
        var content = TestFiles.utf8("Inhalt");

        var document = authority.file(clerk, place, name, content).json();

        var version = document.at("/parts/0/versions/0");
        var shown = version.path("fileName").asText();
        assertThat(shown).isNotBlank();
        assertThat(shown.codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> Character.getType(c) == Character.FORMAT);
        var download = clerk.get("api/v1/versions/" + version.path("id").asText() + "/content?inline")
                .expect(200);
        assertThat(download.bytes()).isEqualTo(content);
        assertThat(download.header("Set-Cookie")).isNull();
        var disposition = download.header("Content-Disposition");
        assertThat(disposition).matches(name.endsWith(".txt") ? "(inline|attachment);.*" : "attachment;.*");
        assertThat(download.header("Content-Security-Policy")).isEqualTo("sandbox");
        assertThat(disposition.replaceFirst("^(inline|attachment); filename=\"[^\"/\\\\]*\"", ""))
                .matches("|; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"details\": 7}", "{\"details\":{\"subject\":[1]}}"})
    void what_is_not_the_json_wanted_is_refused(String body) {
        var refused = clerk.post("api/v1/places/" + dossier + "/places", body).expect(400);

        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.text()).doesNotContain("Exception", "org.schriftgut");
    }

    @ParameterizedTest
    @CsvSource({
        "places/nope,404",
        "places/nope/documents,404",
        "documents/%27%20or%201=1,404",
        "versions/0/content,404",
        "versions/%2e%2e%2f%2e%2e/content,404",
        "fileplan/entries/1,404",
        "nowhere,404",
        "search?q=x&limit=0,400",
        "search?q=x&limit=100000,400",
        "search?q=x&offset=-1,400",
        "search?q=x&unit=nope,400",
        "fileplan/entries?parent=nope,400",
        "places,400"
    })
    void addresses_that_mean_nothing_are_refused(String path, int status) {
        clerk.get("api/v1/" + path).expect(status);
    }

    @Test
    void empty_and_endless_texts_are_refused() {
        for (var subject : new String[] {"", " ", "\u202e\u200b", "x".repeat(100_000)}) {
            clerk.post("api/v1/places/" + dossier + "/places", Map.of("details", Map.of("subject", subject)))
                    .expect(400);
        }
        clerk.post("api/v1/places/" + dossier + "/places", Map.of("details", Map.of("remark", "x")))
                .expect(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "\"", "AND OR NOT", "((((", "a:b~2^9 [x TO y}", "/.*/", "%00", "\\", "💥", "' or 1=1 --"})
    void any_search_text_is_answered(String text) {
        clerk.get("api/v1/search?q=" + Api.query(text)).expect(200);
    }

    @Test
    void an_unknown_name_is_answered_like_a_wrong_password() {
        var address = authority.server().address();
        authority.account("vorhanden", Authority.Role.CLERK, "10");

        var wrong = new Api(address, Api.basic("vorhanden@" + authority.key(), "falsches Kennwort")).get("api/v1/me");
        var unknown = new Api(address, Api.basic("niemand@" + authority.key(), "falsches Kennwort")).get("api/v1/me");
        var nowhere = new Api(address, Api.basic("vorhanden@nirgendwo", "falsches Kennwort")).get("api/v1/me");
        var nothing = new Api(address, "Basic !!!").get("api/v1/me");

        assertThat(wrong.expect(401).text())
                .isEqualTo(unknown.expect(401).text())
                .isEqualTo(nowhere.expect(401).text())
                .isEqualTo(nothing.expect(401).text());
        assertThat(wrong.header("WWW-Authenticate")).isEqualTo(unknown.header("WWW-Authenticate"));
        new Api(address, "Bearer falsch").get("api/v1/me").expect(401);
        authority.server().anonymous().get("api/v1/me").expect(401);
    }

    @Test
    void guessing_is_slowed_down_and_does_not_tell_who_is_there() {
        var address = authority.server().address();
        authority.account("gezielt", Authority.Role.CLERK, "10");
        for (var login : new String[] {"gezielt", "erfunden"}) {
            var guesser = new Api(address, Api.basic(login + "@" + authority.key(), "geraten"));
            for (var i = 0; i < 5; i++) {
                guesser.get("api/v1/me").expect(401);
            }
            guesser.get("api/v1/me").expect(429);
        }
        new Api(address, Api.basic("gezielt@" + authority.key(), Authority.PASSWORD))
                .get("api/v1/me")
                .expect(429);
        clerk.get("api/v1/me").expect(200);
    }

    @Test
    void a_session_without_the_token_of_its_forms_changes_nothing() {
        clerk.get("api/v1/me").expect(200);
        var session = Session.open(authority.server().address(), "clerk@" + authority.key(), Authority.PASSWORD);
        session.get("api/v1/me").expect(200);

        session.upload("api/v1/staged", new byte[1]).expect(403);
        session.upload("api/v1/staged", new byte[1], "X-CSRF-Token", "0".repeat(64))
                .expect(403);
        session.form("ui/abmelden", "_csrf=falsch").expect(403);
        // with a file it stands in the address: what the body says of it counts for nothing
        var parts = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + session.csrf() + "\r\n--x--\r\n";
        for (var address : List.of("ui/admin/behoerde/logo", "ui/admin/behoerde/logo?_csrf=falsch")) {
            var answer = authority
                    .server()
                    .anonymous()
                    .send(
                            "POST",
                            address,
                            BodyPublishers.ofString(parts),
                            "Cookie",
                            session.cookie(),
                            "Content-Type",
                            "multipart/form-data; boundary=x");
            assertThat(answer.expect(403).text()).contains("The form has expired");
        }

        session.upload("api/v1/staged", new byte[1], "X-CSRF-Token", session.csrf())
                .expect(201);
        session.form("ui/abmelden", "_csrf=" + session.csrf()).expect(303);
        session.get("api/v1/me").expect(401);
    }

    @Test
    void roles_hold() {
        var entry = authority.entry("10");
        var details = Map.of("subject", "x");
        authority
                .admin()
                .post("api/v1/dossiers", Map.of("planEntry", entry, "details", details))
                .expect(403);
        clerk.get("api/v1/accounts").expect(403);
        clerk.get("api/v1/jobs").expect(403);
        clerk.post("api/v1/index/rebuild", Map.of()).expect(403);
        clerk.post("api/v1/jobs/compare-store", Map.of()).expect(403);
        clerk.post("api/v1/units", Map.of("code", "77", "name", "x")).expect(403);
        var staged = clerk.upload("api/v1/staged", new byte[1]).expect(201).id();
        clerk.post("api/v1/fileplan/imports", Map.of("staged", staged)).expect(403);
        var withOrigin = new LinkedHashMap<String, Object>();
        withOrigin.put("planEntry", entry);
        withOrigin.put("details", details);
        withOrigin.put("provenance", Map.of("system", "Altsystem", "sourceId", "1"));
        clerk.post("api/v1/dossiers", withOrigin).expect(403);
        authority.server().anonymous().post("api/v1/operator/tenants", Map.of()).expect(401);
        authority.admin().post("api/v1/operator/tenants", Map.of()).expect(401);
    }

    @Test
    void a_form_in_parts_is_bounded_and_has_an_end() {
        var before = documents();
        var file = "--x\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"a.txt\"\r\n\r\nInhalt\r\n";

        assertThat(sendParts("multipart/form-data", file + "--x--").expect(400).text())
                .contains("form.boundary-missing");
        assertThat(sendParts("multipart/form-data; boundary=x", file)
                        .expect(400)
                        .text())
                .contains("form.end-missing");
        assertThat(sendParts("multipart/form-data; boundary=x", file.repeat(20_000) + "--x--")
                        .expect(400)
                        .text())
                .contains("form.too-many-parts");
        assertThat(documents()).isEqualTo(before);
        sendParts("multipart/form-data; boundary=x", file + "--x--").expect(200);
        assertThat(documents()).isEqualTo(before + 1);
    }

    /** Not one byte of the body is sent: whoever may not file is told without it. */
    @Test
    void whoever_may_not_file_is_told_before_the_bytes_come() {
        var other = "Authorization: " + authority.otherClerk().authorization();
        for (var type : List.of("application/octet-stream", "multipart/form-data; boundary=x")) {
            var path = type.startsWith("multipart") ? "/documents" : "/documents/content?name=a.txt";
            var answer = RawHttp.statusLine(
                    authority.server().address(),
                    "POST /api/v1/places/" + dossier + path + " HTTP/1.1",
                    other,
                    "Content-Type: " + type,
                    "Content-Length: 5000000");
            assertThat(answer).containsAnyOf(" 403 ", " 404 ");
        }
    }

    @Test
    void a_foreign_host_name_leads_nobody_anywhere() {
        for (var path : List.of("/", "/ui/", "/ui/akte/1?a=b")) {
            var answer = RawHttp.head(authority.server().address(), "evil.example", "GET " + path + " HTTP/1.1");
            assertThat(answer).contains("Location: /ui/").doesNotContain("evil.example");
        }
    }

    @Test
    void json_with_what_nobody_knows_is_refused() {
        var details = Map.of("subject", "x");
        var entry = authority.entry("10");
        assertThat(clerk.post("api/v1/dossiers", Map.of("planEntry", entry, "details", details, "detials", 1))
                        .expect(400)
                        .text())
                .contains("json.unknown-key", "detials");
        assertThat(clerk.post("api/v1/deputies", Map.of("deputy", "other", "withPersonl", true))
                        .expect(400)
                        .text())
                .contains("withPersonl");
    }

    private static Answer sendParts(String type, String parts) {
        return clerk.send(
                "POST",
                "api/v1/places/" + dossier + "/documents",
                BodyPublishers.ofString(parts),
                "Content-Type",
                type);
    }

    private static long documents() {
        return clerk.get("api/v1/places/" + dossier + "/documents")
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }
}
