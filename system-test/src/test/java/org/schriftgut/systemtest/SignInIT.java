package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in: what a stranger learns, what a person sees of their sessions and keys, and what an ended session costs. */
class SignInIT {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static Authority authority;

    @BeforeAll
    static void an_authority() {
        authority = Authority.create("Anmeldeamt").withSmallPlan();
        authority.clerk();
        var gone = authority.account("gone", Authority.Role.CLERK, "10");
        authority
                .admin()
                .post("api/v1/accounts/" + gone + "/deactivate", Map.of())
                .expect(200);
    }

    @Test
    void wrong_password_unknown_name_and_closed_account_get_one_answer() {
        var at = "@" + authority.key();
        var names =
                List.of("clerk" + at, "nobody" + at, "gone" + at, "clerk@nicht-" + authority.key(), "no name at all");
        var anonymous = authority.server().anonymous();

        var pages = names.stream()
                .map(name -> Session.signIn(anonymous, name, "Falsches-Kennwort-1")
                        .expect(401)
                        .text()
                        .replace(name, "NAME"))
                .distinct();
        var calls = names.stream()
                .map(name -> new Api(authority.server().address(), Api.basic(name, "Falsches-Kennwort-1"))
                        .get("api/v1/me")
                        .expect(401)
                        .text())
                .distinct();

        assertThat(pages).hasSize(1);
        assertThat(calls).hasSize(1);
        var right = new Api(authority.server().address(), Api.basic("gone" + at, Authority.PASSWORD));
        assertThat(right.get("api/v1/me").expect(401).text()).contains("Name or password is wrong");
    }

    @Test
    void refusals_are_audited_with_the_account_or_the_tenant_but_never_with_what_was_typed() throws Exception {
        var secret = "vertippt-" + UUID.randomUUID();
        for (var name : List.of("clerk", secret)) {
            Session.signIn(authority.server().anonymous(), name + "@" + authority.key(), "Falsches-Kennwort-1");
        }

        try (var catalogue = authority.server().database().asSuperuser()) {
            var refused = "select object_kind from audit_entry where act = 'SIGN_IN_REFUSED' and tenant_id = '"
                    + authority.id() + "'";
            Pause.until("both are written", () -> column(catalogue, refused).containsAll(List.of("account", "tenant")));
            assertThat(column(
                            catalogue,
                            "select 1 from audit_entry where convert_from(payload, 'UTF8') like '%" + secret + "%'"))
                    .isEmpty();
        }
    }

    @Test
    void too_many_tries_wait_whether_or_not_there_is_such_a_name_and_an_administrator_ends_it() {
        var account = authority.account("eager", Authority.Role.CLERK, "10");
        var at = "@" + authority.key();
        for (var name : List.of("eager" + at, "phantom" + at)) {
            for (var i = 0; i < 5; i++) {
                Session.signIn(authority.server().anonymous(), name, "falsch").expect(401);
            }
            assertThat(Session.signIn(authority.server().anonymous(), name, Authority.PASSWORD)
                            .expect(429)
                            .text())
                    .contains("Zu viele Versuche");
        }

        authority.admin().send("DELETE", "api/v1/lockouts/" + account, noBody()).expect(204);

        assertThat(Session.open(authority.server().address(), "eager" + at, Authority.PASSWORD)
                        .get("ui/")
                        .status())
                .isEqualTo(200);
        assertThat(authority.clerk().get("api/v1/lockouts").status()).isEqualTo(403);
        assertThat(authority.admin().get("ui/admin/anmeldung").expect(200).text())
                .contains("Zurzeit wird niemand abgewiesen.");
    }

    @Test
    void sessions_are_listed_and_ended_one_by_one_and_all_at_once() {
        authority.account("traveller", Authority.Role.CLERK, "10");
        var first = session("traveller");
        var second = session("traveller");
        var third = session("traveller");
        var list = first.get("api/v1/sessions").expect(200).json().path("items");
        assertThat(list).hasSize(3);
        assertThat(list.get(0).path("address").asText()).isEqualTo("127.0.0.1");
        assertThat(first.get("ui/konto").expect(200).text()).contains("Meine Sitzungen", "diese Sitzung");

        var others = Pattern.compile("name=\"id\" value=\"([^\"]+)\"")
                .matcher(first.get("ui/konto").text());
        assertThat(others.find()).isTrue();
        var newest = list.get(0).path("id").asText();
        first.form("ui/konto/sitzungen/beenden", "_csrf=" + first.csrf() + "&id=" + newest)
                .expect(303);
        assertThat(List.of(first, second, third).stream().filter(SignInIT::isIn))
                .hasSize(2);

        var still = isIn(first) ? first : second;
        still.form("ui/konto/sitzungen/alle", "_csrf=" + still.csrf()).expect(303);
        assertThat(List.of(first, second, third)).noneMatch(SignInIT::isIn);
    }

    @Test
    void a_token_reaches_as_far_as_its_scope_and_never_to_the_account() {
        var session = session("clerk");
        var reader = token(session, "READ");
        var filer = token(session, "FILE");
        var widest = token(session, "ADMINISTER");
        var dossier = Map.of("planEntry", authority.entry("10"), "details", Map.of("subject", "Schlüsselakte"));

        reader.get("api/v1/me").expect(200);
        reader.post("api/v1/dossiers", dossier).expect(403);
        var made = filer.post("api/v1/dossiers", dossier).expect(201).id();
        var wide = new HashMap<String, Object>(dossier);
        wide.put("access", "TENANT_WIDE");
        filer.post("api/v1/dossiers", wide).expect(403);
        filer.put("api/v1/places/" + made + "/access", Map.of("definition", "TENANT_WIDE"))
                .expect(403);
        filer.post("api/v1/places/" + made + "/shares", Map.of()).expect(403);
        reader.get("api/v1/configuration").expect(403);
        reader.get("api/v1/groups").expect(403);
        filer.get("api/v1/accounts").expect(403);
        widest.get("api/v1/jobs").expect(403); // a clerk's: the owner's rights bound it
        for (var api : List.of(reader, filer, widest)) {
            var more = Map.of("name", "mehr", "scope", "READ");
            api.post("api/v1/tokens", more).expect(403);
            api.post("api/v1/%74okens", more).expect(403);
            api.post("api/v1/tokens;x=1", more).expect(403);
            api.post("api/v1/me/password", Map.of("current", Authority.PASSWORD, "next", "ganz-neu-12345"))
                    .expect(403);
            api.get("api/v1/sessions").expect(403);
            api.get("ui/konto").expect(403);
        }
    }

    @Test
    void a_token_is_shown_once_and_revoked_at_once() {
        var session = session("clerk");
        var page = session.form(
                        "ui/konto/schluessel",
                        "_csrf=" + session.csrf() + "&bezeichnung=Scanner&umfang=READ&tage=30&kennwort-jetzt="
                                + Api.query(Authority.PASSWORD))
                .expect(200)
                .text();
        var shown = Pattern.compile("id=\"neuer-schluessel\">([^<]+)<").matcher(page);
        assertThat(shown.find()).isTrue();
        var api = new Api(authority.server().address(), "Bearer " + shown.group(1));
        api.get("api/v1/me").expect(200);
        assertThat(session.get("ui/konto").text()).contains("Scanner").doesNotContain(shown.group(1));

        var id = Pattern.compile("widerrufen\">.*?name=\"id\" value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(id.find()).isTrue();
        session.form("ui/konto/schluessel/widerrufen", "_csrf=" + session.csrf() + "&id=" + id.group(1))
                .expect(303);

        api.get("api/v1/me").expect(401);
    }

    @Test
    void a_token_takes_the_password_again_and_ends_with_everything_else() {
        authority.account("programmer", Authority.Role.CLERK, "10");
        var session = session("programmer");
        for (var password : List.of("", "falsch")) {
            session.post("api/v1/tokens", tokenWanted("READ", password), "X-CSRF-Token", session.csrf())
                    .expect(401);
        }
        var page = session.form(
                "ui/konto/schluessel",
                "_csrf=" + session.csrf() + "&bezeichnung=Skript&umfang=READ&tage=30&kennwort-jetzt=falsch");
        assertThat(page.expect(422).text()).contains("Das jetzige Kennwort stimmt nicht");
        var api = token(session, "READ");
        api.get("api/v1/me").expect(200);

        session.form("ui/konto/sitzungen/alle", "_csrf=" + session.csrf()).expect(303);

        api.get("api/v1/me").expect(401);
    }

    @Test
    void signing_in_ends_what_the_browser_showed_before() {
        var before = session("clerk");

        authority
                .server()
                .anonymous()
                .form("ui/anmelden", credentials("clerk"), "Cookie", before.cookie())
                .expect(303);

        assertThat(isIn(before)).isFalse();
    }

    @Test
    void a_session_is_no_token_and_a_token_no_session() {
        var session = session("clerk");
        var token = session.post(
                        "api/v1/tokens", tokenWanted("READ", Authority.PASSWORD), "X-CSRF-Token", session.csrf())
                .expect(201)
                .json()
                .path("token")
                .asText();
        var anonymous = authority.server().anonymous();

        anonymous.get("api/v1/me", "Cookie", "schriftgut=" + token).expect(401);
        anonymous
                .get("api/v1/me", "Authorization", "Bearer " + session.cookie().split("=")[1])
                .expect(401);
    }

    @Test
    void a_changed_password_ends_the_other_sessions() {
        authority.account("changer", Authority.Role.CLERK, "10");
        var here = session("changer");
        var there = session("changer");
        var program = token(here, "READ");
        var wrong = here.form(
                "ui/konto/kennwort", "_csrf=" + here.csrf() + "&kennwort=falsch&kennwort-neu=Ein-neues-Kennwort-1");
        assertThat(wrong.expect(422).text()).contains("Das jetzige Kennwort stimmt nicht");
        var known = here.form(
                "ui/konto/kennwort",
                "_csrf=" + here.csrf() + "&kennwort=" + Api.query(Authority.PASSWORD) + "&kennwort-neu=Passwort2026!");
        assertThat(known.expect(422).text()).contains("steht in Listen bekannter Kennwörter");
        assertThat(meter(here, "Passwort2026!")).contains("bekannt oder leicht zu erraten", "value=\"1\"");
        assertThat(meter(here, "Ein-neues-Kennwort-1")).contains("sehr gut", "value=\"3\"");

        here.form(
                        "ui/konto/kennwort",
                        "_csrf=" + here.csrf() + "&kennwort=" + Api.query(Authority.PASSWORD)
                                + "&kennwort-neu=Ein-neues-Kennwort-1")
                .expect(303);

        assertThat(isIn(here)).isTrue();
        assertThat(isIn(there)).isFalse();
        program.get("api/v1/me").expect(401);
        Session.signIn(authority.server().anonymous(), "changer@" + authority.key(), Authority.PASSWORD)
                .expect(401);
        Session.open(authority.server().address(), "changer@" + authority.key(), "Ein-neues-Kennwort-1");
    }

    private static String meter(Session session, String typed) {
        return session.form("ui/konto/kennwort/staerke", "_csrf=" + session.csrf() + "&kennwort-neu=" + typed)
                .expect(200)
                .text();
    }

    @Test
    void a_form_sent_after_the_session_ended_is_offered_back_to_its_sender_only() {
        authority.account("writer", Authority.Role.CLERK, "10");
        var session = session("writer");
        var csrf = session.csrf();
        var form = "_csrf=" + csrf + "&betreff=" + Api.query("Mühsam getippt & \"lang\"") + "&_key=k-17";
        expire("writer");

        var offered = session.form("ui/akte-neu", form).expect(401).text();
        assertThat(offered)
                .contains("Ihre Eingaben sind nicht verloren", "name=\"feld.betreff\"")
                .doesNotContain(csrf);
        var hidden = hidden(offered);
        var again = session.form("ui/anmelden", hidden + credentials("writer")).expect(200);
        assertThat(again.text())
                .contains("Jetzt absenden", "action=\"/ui/akte-neu\"", "Mühsam getippt &amp; &#34;lang&#34;", "k-17");

        var stranger = session.form("ui/anmelden", hidden + credentials("clerk"));
        assertThat(stranger.expect(303).header("Location")).endsWith("/ui/");
    }

    @Test
    void a_form_of_another_site_is_not_carried_through_the_sign_in() {
        var session = session("clerk");
        session.form("ui/abmelden", "_csrf=" + session.csrf()).expect(303);

        session.form("ui/akte-neu", "_csrf=geraten&betreff=Untergeschoben").expect(302);
        authority
                .server()
                .anonymous()
                .form("ui/akte-neu", "betreff=Untergeschoben")
                .expect(302);
        authority
                .server()
                .anonymous()
                .form("ui/anmelden", credentials("clerk"), "Sec-Fetch-Site", "cross-site")
                .expect(403);
    }

    @Test
    void asking_how_long_the_session_holds_keeps_it_not_alive() {
        authority.account("idler", Authority.Role.CLERK, "10");
        var session = session("idler");
        var csrf = session.csrf();
        sql("update access_token set last_used_at = last_used_at - interval '30 minutes',"
                + " expires_at = expires_at - interval '30 minutes' where kind = 'SESSION' and account_id = (select id"
                + " from account where login = 'idler' and tenant_id = '" + authority.id() + "')");

        var asked = session.get("ui/sitzung").expect(200).json().path("seconds").asInt();
        session.get("ui/konto", "X-Unattended", "1").expect(200);
        assertThat(session.get("ui/sitzung").json().path("seconds").asInt()).isLessThanOrEqualTo(asked);
        assertThat(asked).isLessThanOrEqualTo(30 * 60);

        var extended =
                session.form("ui/sitzung", "", "X-CSRF-Token", csrf).expect(200).json();
        assertThat(extended.path("seconds").asInt()).isGreaterThan(30 * 60);
    }

    private static Session session(String login) {
        return Session.open(authority.server().address(), login + "@" + authority.key(), Authority.PASSWORD);
    }

    private static String credentials(String login) {
        return "name=" + Api.query(login + "@" + authority.key()) + "&kennwort=" + Api.query(Authority.PASSWORD);
    }

    private static boolean isIn(Session session) {
        return session.get("ui/konto").status() == 200;
    }

    private static String tokenWanted(String scope, String password) {
        return "{\"name\":\"Probe\",\"scope\":\"" + scope + "\",\"days\":1,\"password\":\"" + password + "\"}";
    }

    private static Api token(Session session, String scope) {
        var made = session.post("api/v1/tokens", tokenWanted(scope, Authority.PASSWORD), "X-CSRF-Token", session.csrf())
                .expect(201);
        return new Api(
                authority.server().address(),
                "Bearer " + made.json().path("token").asText());
    }

    /** The hidden fields of a page as a form would send them, with an ampersand behind each. */
    private static String hidden(String page) {
        var found = new StringBuilder();
        HIDDEN.matcher(page).results().forEach(field -> found.append(Api.query(field.group(1)))
                .append('=')
                .append(Api.query(field.group(2)
                        .replace("&#34;", "\"")
                        .replace("&lt;", "<")
                        .replace("&amp;", "&")))
                .append('&'));
        return found.toString();
    }

    private static void expire(String login) {
        sql(
                "update access_token set expires_at = expires_at - interval '2 hours' where kind = 'SESSION' and account_id ="
                        + " (select id from account where login = '" + login + "' and tenant_id = '" + authority.id()
                        + "')");
    }

    private static void sql(String statement) {
        try (var catalogue = authority.server().database().asSuperuser();
                var update = catalogue.createStatement()) {
            assertThat(update.executeUpdate(statement)).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> column(Connection catalogue, String query) {
        try {
            return Database.column(catalogue, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher noBody() {
        return BodyPublishers.noBody();
    }
}
