package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** People and units over the years: they are renamed, move, leave and come back; nothing they did loses its name. */
class OrganisationIT {

    private static Authority authority;
    private static Api admin;

    @BeforeAll
    static void an_authority_with_a_plan() {
        authority = Authority.create("Wandelkreis").withSmallPlan();
        admin = authority.admin();
    }

    @Test
    void a_moved_unit_takes_its_rights_along_at_once_in_lists_and_in_search() {
        var team = unit(authority.unit("10"), "10.7", "Marktaufsicht");
        var superior = authority.person("amt20", Role.DEPARTMENT_LEAD, "20");
        authority.lead();
        var member = person("markt", "CLERK", team);
        var dossier = authority.dossier(member, "10", "Zwiebelmarkt").id();
        Pause.until("the former superior finds it", () -> hits(authority.lead(), "Zwiebelmarkt") == 1);
        superior.get("api/v1/places/" + dossier).expect(404);

        change(team, authority.unit("20"), "10.7", "Marktaufsicht").expect(200);

        superior.get("api/v1/places/" + dossier).expect(200);
        assertThat(hits(superior, "Zwiebelmarkt")).isEqualTo(1);
        authority.lead().get("api/v1/places/" + dossier).expect(404);
        assertThat(hits(authority.lead(), "Zwiebelmarkt")).isZero();
    }

    @Test
    void a_unit_does_not_come_to_lie_below_itself() {
        var upper = unit(authority.unit("0"), "70", "Oben");
        var lower = unit(upper, "70.1", "Unten");

        change(upper, lower, "70", "Oben").expect(409);
        change(upper, upper, "70", "Oben").expect(409);
        assertThat(byId(upper).path("parent").asText())
                .isEqualTo(authority.unit("0").toString());
    }

    @Test
    void somebody_else_was_faster() {
        var id = unit(authority.unit("0"), "71", "Erste");
        var version = byId(id).path("version").asLong();
        admin.put("api/v1/units/" + id, body(authority.unit("0"), "71", "Zweite", version))
                .expect(200);

        admin.put("api/v1/units/" + id, body(authority.unit("0"), "71", "Dritte", version))
                .expect(412);
        change(id, authority.unit("0"), "10", "Zweite").expect(409);
    }

    @Test
    void a_unit_closes_when_nobody_belongs_to_it_and_takes_nobody_then() {
        var id = unit(authority.unit("0"), "72", "Auslauf");
        var below = unit(id, "72.1", "Auslauf unten");
        var person = account("auslauf", "CLERK", id);

        admin.post("api/v1/units/" + id + "/close", Map.of()).expect(409);
        admin.post("api/v1/units/" + below + "/close", Map.of()).expect(200);
        admin.post("api/v1/units/" + id + "/close", Map.of()).expect(409);
        admin.post("api/v1/accounts/" + person + "/deactivate", Map.of()).expect(200);
        admin.post("api/v1/units/" + id + "/close", Map.of()).expect(200);

        assertThat(admin.post("api/v1/accounts", newAccount("zuspaet", "CLERK", id))
                        .status())
                .isEqualTo(409);
        admin.post("api/v1/units/" + below + "/reopen", Map.of()).expect(409);
        admin.post("api/v1/units/" + id + "/reopen", Map.of()).expect(200);
        admin.post("api/v1/units/" + below + "/reopen", Map.of()).expect(200);
    }

    @Test
    void an_account_changes_its_name_and_unit_and_keeps_what_it_did() {
        var clerk = person("umzug", "CLERK", authority.unit("10"));
        var id = clerk.get("api/v1/me").expect(200).id();
        var dossier = authority.dossier(clerk, "10", "Umzugskiste").id();
        var version = admin.get("api/v1/accounts/" + id).json().path("version").asLong();
        var wanted = new HashMap<String, Object>(Map.of(
                "displayName",
                "Berta Neu",
                "email",
                "berta@kreis.example",
                "unit",
                authority.unit("20"),
                "version",
                version));

        admin.put("api/v1/accounts/" + id, wanted).expect(200);

        clerk.get("api/v1/places/" + dossier).expect(404);
        assertThat(authority
                        .manager()
                        .get("ui/akte/" + dossier + "/verlauf")
                        .expect(200)
                        .text())
                .contains("Berta Neu");
        admin.put("api/v1/accounts/" + id, wanted).expect(412);
        wanted.put("version", admin.get("api/v1/accounts/" + id).json().path("version"));
        wanted.put("email", "keine Adresse");
        admin.put("api/v1/accounts/" + id, wanted).expect(400);
    }

    @Test
    void a_deactivated_account_is_out_at_once_and_comes_back_with_its_roles() {
        var clerk = person("pause", "CLERK", authority.unit("10"));
        var id = clerk.get("api/v1/me").expect(200).id();

        admin.post("api/v1/accounts/" + id + "/deactivate", Map.of("reason", "Elternzeit"))
                .expect(200);
        clerk.get("api/v1/me").expect(401);
        assertThat(logins("active=false")).contains("pause");

        admin.post("api/v1/accounts/" + id + "/reactivate", Map.of()).expect(200);
        clerk.get("api/v1/me").expect(401);
        assertThat(logins("active=true&role=CLERK&q=PAUS")).containsExactly("pause");
        assertThat(logins("unit=" + authority.unit("20"))).doesNotContain("pause");
    }

    @Test
    void a_new_password_ends_what_the_old_one_opened_and_must_be_changed() {
        var clerk = person("schluessel", "CLERK", authority.unit("10"));
        var id = clerk.get("api/v1/me").expect(200).id();

        admin.put("api/v1/accounts/" + id + "/password", Map.of("password", "Ein-neues-Kennwort-1"))
                .expect(200);

        clerk.get("api/v1/me").expect(401);
        var name = "schluessel@" + authority.key();
        var address = authority.server().address();
        new Api(address, Api.basic(name, "Ein-neues-Kennwort-1"))
                .get("api/v1/me")
                .expect(401);
        var session = Session.open(address, name, "Ein-neues-Kennwort-1");
        assertThat(session.get("ui/").expect(302).header("Location")).endsWith("/ui/konto");
        session.get("api/v1/me").expect(403);
        var page = session.get("ui/konto").expect(200).text();
        assertThat(page).contains("Setzen Sie zuerst ein eigenes Kennwort");
        var csrf = page.split("name=\"_csrf\" value=\"")[1].split("\"")[0];
        var form = "_csrf=" + csrf + "&kennwort=Ein-neues-Kennwort-1&kennwort-neu=";
        session.form("ui/konto/kennwort", form + "Ein-neues-Kennwort-1").expect(422);

        session.form("ui/konto/kennwort", form + "Mein-eigenes-Kennwort-2").expect(303);

        session.get("ui/").expect(200);
        new Api(address, Api.basic(name, "Mein-eigenes-Kennwort-2"))
                .get("api/v1/me")
                .expect(200);
    }

    @Test
    void the_pages_lead_from_the_list_to_person_and_unit() {
        var id = account("seite", "CLERK", authority.unit("10"));

        assertThat(admin.get("ui/admin/personen?q=seite").expect(200).text()).contains("ui/admin/personen/" + id);
        assertThat(admin.get("ui/admin/personen/" + id).expect(200).text()).contains("Person seite");
        assertThat(admin.get("ui/admin/einheiten/" + authority.unit("10"))
                        .expect(200)
                        .text())
                .contains("Hauptamt", "Person seite");
        authority.clerk().get("ui/admin/personen/" + id).expect(403);
    }

    @Test
    void who_may_not_do_it_to_their_own_account_reads_who_can() {
        var self = admin.get("api/v1/me").expect(200).id();

        assertThat(refusal(self, "rollen", "&rolle=CLERK"))
                .contains("Ihre eigenen Rollen ändern Sie nicht selbst. Bitten Sie eine andere Person");
        assertThat(refusal(self, "sperren", ""))
                .contains("Ihr eigenes Konto sperren Sie nicht selbst. Bitten Sie eine andere Person");
        assertThat(refusal(self, "kennwort", "&kennwort=Ein-neues-Kennwort-1"))
                .contains("Ihr eigenes Kennwort ändern Sie unter");
        assertThat(refusal(self, "sperren", "", "Accept-Language", "en"))
                .contains("You do not deactivate your own account. Ask another administrator");

        assertThat(admin.get("api/v1/accounts/" + self)
                        .expect(200)
                        .json()
                        .path("active")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void who_would_need_a_second_person_reads_that_there_is_none() {
        var manager = authority.manager().get("api/v1/me").expect(200).id();

        assertThat(refusal(manager, "kennwort", "&kennwort=Ein-neues-Kennwort-1"))
                .contains("niemand sonst darf zustimmen");
    }

    /** What the administrator reads after a form on the page of a person, as a browser shows it. */
    private static String refusal(UUID person, String form, String fields, String... headers) {
        var session = Session.open(authority.server().address(), "admin@" + authority.key(), Authority.PASSWORD);
        var page = "ui/admin/personen/" + person;
        var sent = session.form(page + "/" + form, "_csrf=" + session.csrf() + fields)
                .expect(303);
        assertThat(sent.header("Location")).endsWith(page);
        var cookies = session.cookie() + "; " + sent.header("Set-Cookie").split(";")[0];
        var all =
                Stream.concat(Stream.of("Cookie", cookies), Stream.of(headers)).toArray(String[]::new);
        return authority.server().anonymous().get(page, all).expect(200).text();
    }

    @Test
    void only_administrators_change_the_organisation() {
        for (var other : List.of(authority.clerk(), authority.manager())) {
            other.put("api/v1/units/" + authority.unit("10"), body(null, "10", "Meins", 0))
                    .expect(403);
            other.post("api/v1/units/" + authority.unit("10") + "/close", Map.of())
                    .expect(403);
            other.get("api/v1/accounts").expect(403);
        }
        authority.clerk().get("api/v1/configuration/units").expect(403);
        // who may compare need not be who may apply
        authority.manager().get("api/v1/configuration/units").expect(200);
    }

    private static UUID unit(UUID parent, String code, String name) {
        return admin.post("api/v1/units", Map.of("parent", parent, "code", code, "name", name))
                .expect(201)
                .id();
    }

    private static Answer change(UUID id, UUID parent, String code, String name) {
        return admin.put(
                "api/v1/units/" + id,
                body(parent, code, name, byId(id).path("version").asLong()));
    }

    private static Map<String, Object> body(UUID parent, String code, String name, long version) {
        var body = new HashMap<String, Object>(Map.of("code", code, "name", name, "version", version));
        body.put("parent", parent);
        return body;
    }

    private static JsonNode byId(UUID id) {
        for (var unit : admin.get("api/v1/units").expect(200).json().path("items")) {
            if (unit.path("id").asText().equals(id.toString())) {
                return unit;
            }
        }
        throw new AssertionError("No unit " + id);
    }

    private static Api person(String login, String role, UUID unit) {
        account(login, role, unit);
        return authority.signedIn(login);
    }

    private static UUID account(String login, String role, UUID unit) {
        return admin.post("api/v1/accounts", newAccount(login, role, unit))
                .expect(201)
                .id();
    }

    private static Map<String, Object> newAccount(String login, String role, UUID unit) {
        return Map.of(
                "login",
                login,
                "displayName",
                "Person " + login,
                "password",
                Authority.PASSWORD,
                "unit",
                unit,
                "roles",
                List.of(role));
    }

    private static List<String> logins(String query) {
        return admin.get("api/v1/accounts?" + query)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("login");
    }

    private static int hits(Api person, String word) {
        return person.get("api/v1/search?q=" + word)
                .expect(200)
                .json()
                .path("hits")
                .size();
    }
}
