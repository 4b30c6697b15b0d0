package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** People, units and groups come from a directory server that speaks LDAP, as often as somebody looks or by themselves. */
class DirectoryIT {

    private static final String READER = "cn=leser,dc=kreis";
    private static final String SECRET = "Nur-lesen-7";

    private final Authority authority = Authority.create("Verzeichniskreis");
    private InMemoryDirectoryServer directory;

    @BeforeEach
    void a_directory() throws Exception {
        var config = new InMemoryDirectoryServerConfig("dc=kreis");
        config.addAdditionalBindCredentials(READER, SECRET);
        config.setSchema(null);
        directory = new InMemoryDirectoryServer(config);
        directory.add("dn: dc=kreis", "objectClass: domain", "dc: kreis");
        unit("36", "Verkehr & Straßen", null);
        unit("36.2", "Zulassung", "36");
        for (var login : List.of("eva", "Jörg.Süß", "ida", "udo")) {
            person(login, "Person " + login, "36.2");
        }
        directory.add(
                "dn: cn=Krisenstab,dc=kreis",
                "objectClass: groupOfNames",
                "cn: Krisenstab",
                "member: uid=eva,dc=kreis",
                "member: uid=ida,dc=kreis");
        directory.startListening();
        set(0);
    }

    @AfterEach
    void stop() {
        directory.shutDown(true);
    }

    @Test
    void shows_first_and_does_exactly_that() {
        var plan = preview();
        assertThat(plan.path("steps").findValuesAsText("label"))
                .containsExactly("36", "36.2", "eva", "ida", "joerg.suess", "udo", "Krisenstab");
        assertThat(logins()).doesNotContain("eva");

        var run = run(plan);

        assertThat(run.path("outcome").asText()).isEqualTo("DONE");
        assertThat(run.path("added").asInt()).isEqualTo(7);
        var suess = account("joerg.suess");
        assertThat(suess.path("displayName").asText()).isEqualTo("Person Jörg.Süß");
        assertThat(suess.path("roles").toString()).isEqualTo("[\"CLERK\"]");
        assertThat(unitOf(suess)).isEqualTo("36.2");
        assertThat(authority.admin().get("api/v1/groups").expect(200).json().at("/items/0/members"))
                .hasSize(2);
        assertThat(preview().path("steps")).isEmpty();
        // nobody knows a password for it
        Session.signIn(authority.server().anonymous(), "eva@" + authority.key(), "")
                .expect(401);
    }

    @Test
    void closes_who_is_gone_and_leaves_who_was_made_here() throws Exception {
        authority.account("lokal", Role.CLERK, "10");
        person("lokal", "Ein anderer", "36");
        run(preview());
        assertThat(account("lokal").path("displayName").asText()).isEqualTo("Person lokal");
        directory.delete("uid=eva,dc=kreis");
        directory.modify("uid=ida,dc=kreis", new Modification(ModificationType.REPLACE, "cn", "Ida Neu"));

        var run = run(preview());

        assertThat(run.path("deactivated").asInt()).isEqualTo(1);
        assertThat(account("eva").path("active").asBoolean()).isFalse();
        assertThat(account("ida").path("displayName").asText()).isEqualTo("Ida Neu");
        person("eva", "Person eva", "36");
        // the directory gave it a new key: it is somebody else now, whose login is taken
        assertThat(preview().path("notes").findValuesAsText("reason")).contains("LOCAL");
    }

    @Test
    void what_somebody_saw_is_done_or_nothing() throws Exception {
        var plan = preview();
        person("neu", "Nele Neu", "36");

        authority
                .admin()
                .post("api/v1/directory/runs", Map.of("hash", plan.path("hash").asText()))
                .expect(412);

        assertThat(logins()).doesNotContain("eva", "neu");
    }

    @Test
    void units_in_a_circle_stop_everything() throws Exception {
        directory.modify("ou=36,dc=kreis", new Modification(ModificationType.REPLACE, "departmentNumber", "36.2"));

        var plan = preview();

        assertThat(plan.path("blocked").asBoolean()).isTrue();
        assertThat(run(plan).path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(logins()).doesNotContain("eva");
    }

    @Test
    void a_directory_that_is_down_changes_nothing_and_is_said_in_words() {
        var plan = preview();
        run(plan);
        directory.shutDown(true);

        authority.admin().post("api/v1/directory/preview", Map.of()).expect(503);
        var run = run(plan);

        assertThat(run.path("outcome").asText()).isEqualTo("FAILED");
        assertThat(run.path("reason").asText()).isEqualTo("Nothing answers there that speaks LDAP and is trusted");
        assertThat(account("eva").path("active").asBoolean()).isTrue();
    }

    @Test
    void by_itself_it_never_closes_more_than_the_stated_share() throws Exception {
        run(preview());
        directory.delete("uid=eva,dc=kreis");
        directory.delete("uid=ida,dc=kreis");
        set(1);

        Pause.until("it ran by itself", () -> runs().size() > 1);

        var run = runs().get(0);
        assertThat(run.path("startedBy").isMissingNode()).isTrue();
        assertThat(run.path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(run.path("reason").asText()).startsWith("50 % would be put out of use");
        assertThat(account("eva").path("active").asBoolean()).isTrue();
    }

    @Test
    void the_secret_never_comes_back_and_goes_to_no_other_server() {
        var settings = authority.admin().get("api/v1/directory").expect(200);
        assertThat(settings.text()).doesNotContain(SECRET);
        var elsewhere = settings(0);
        elsewhere.put("url", "ldaps://anderswo.example");
        elsewhere.remove("secret");

        authority.admin().put("api/v1/directory", elsewhere).expect(400);
        var powerful = settings(0);
        powerful.put("role", "ADMINISTRATOR");
        authority.admin().put("api/v1/directory", powerful).expect(400);
        var plain = settings(0);
        plain.put("url", "ldap://anderswo.example");
        authority.admin().put("api/v1/directory", plain).expect(400);
        authority.clerk().get("api/v1/directory").expect(403);
    }

    private void set(int everyHours) {
        authority.admin().put("api/v1/directory", settings(everyHours)).expect(200);
    }

    private Map<String, Object> settings(int everyHours) {
        var settings = new HashMap<String, Object>();
        settings.put("url", "ldap://localhost:" + directory.getListenPort());
        settings.put("bindDn", READER);
        settings.put("secret", SECRET);
        settings.put(
                "people",
                Map.of(
                        "base", "dc=kreis",
                        "filter", "(objectClass=inetOrgPerson)",
                        "login", "uid",
                        "name", "cn",
                        "unit", "departmentNumber"));
        settings.put(
                "units",
                Map.of(
                        "base", "dc=kreis",
                        "filter", "(objectClass=organizationalUnit)",
                        "code", "ou",
                        "name", "description",
                        "parent", "departmentNumber"));
        settings.put(
                "groups",
                Map.of("base", "dc=kreis", "filter", "(objectClass=groupOfNames)", "name", "cn", "member", "member"));
        settings.put("homeUnit", "0");
        settings.put("role", "CLERK");
        settings.put("maxLeavingPercent", 20);
        settings.put("everyHours", everyHours);
        return settings;
    }

    private void unit(String code, String name, String parent) throws Exception {
        directory.add(
                "dn: ou=" + code + ",dc=kreis",
                "objectClass: organizationalUnit",
                "ou: " + code,
                "description: " + name);
        if (parent != null) {
            directory.modify(
                    "ou=" + code + ",dc=kreis", new Modification(ModificationType.ADD, "departmentNumber", parent));
        }
    }

    private void person(String login, String name, String unit) throws Exception {
        directory.add(
                "dn: uid=" + login + ",dc=kreis",
                "objectClass: inetOrgPerson",
                "uid: " + login,
                "cn: " + name,
                "departmentNumber: " + unit);
    }

    private JsonNode preview() {
        return authority
                .admin()
                .post("api/v1/directory/preview", Map.of())
                .expect(200)
                .json();
    }

    private JsonNode run(JsonNode plan) {
        return authority
                .admin()
                .post("api/v1/directory/runs", Map.of("hash", plan.path("hash").asText()))
                .expect(200)
                .json();
    }

    private JsonNode runs() {
        return authority.admin().get("api/v1/directory/runs").expect(200).json().path("items");
    }

    private List<String> logins() {
        return authority.admin().get("api/v1/accounts").expect(200).json().findValuesAsText("login");
    }

    private JsonNode account(String login) {
        for (var account :
                authority.admin().get("api/v1/accounts").expect(200).json().path("items")) {
            if (account.path("login").asText().equals(login)) {
                return account;
            }
        }
        throw new AssertionError("No account " + login);
    }

    private String unitOf(JsonNode account) {
        var id = UUID.fromString(
                account.path("unit").isObject()
                        ? account.at("/unit/id").asText()
                        : account.path("unit").asText());
        for (var unit : authority.admin().get("api/v1/units").expect(200).json().path("items")) {
            if (unit.path("id").asText().equals(id.toString())) {
                return unit.path("code").asText();
            }
        }
        return "";
    }
}
