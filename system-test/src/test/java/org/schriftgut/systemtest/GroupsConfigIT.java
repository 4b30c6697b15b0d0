package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

class GroupsConfigIT implements ConfigPartContract {

    private final Authority authority = Authority.create("Arbeitskreise").withSmallPlan();
    private final UUID meier = authority.account("meier", Role.CLERK, "10");
    private final UUID crisisTeam = authority
            .admin()
            .post("api/v1/groups", Map.of("name", "Krisenstab", "members", List.of(meier)))
            .expect(201)
            .id();

    @Override
    public String part() {
        return "groups";
    }

    @Override
    public Api configurator() {
        return authority.admin();
    }

    @Override
    public void change(ObjectNode items) {
        items.putObject("Datenschutzrunde").putArray("members").add("admin");
        items.putObject("Krisenstab").putArray("members").add("admin").add("meier");
    }

    @Override
    public void changeByHand() {
        authority
                .admin()
                .post("api/v1/groups", Map.of("name", "Von Hand " + UUID.randomUUID(), "members", List.of()))
                .expect(201);
    }

    @Test
    void who_nobody_knows_is_named() {
        var items = Map.of("Krisenstab", Map.of("members", List.of("meier", "niemand")));

        var findings = authority
                .admin()
                .post("api/v1/configuration/groups/preview", Map.of("format", 1, "items", items))
                .expect(200)
                .json()
                .path("findings");

        assertThat(findings.findValuesAsText("code")).containsExactly("tenant.key-unknown");
        assertThat(findings.findValuesAsText("where")).containsExactly("/groups/Krisenstab/members/1");
    }

    @Test
    void a_closed_group_opens_nothing_until_it_is_opened_again() {
        var head = authority.person("leitung20", Role.DEPARTMENT_LEAD, "20");
        var dossier = authority.dossier(head, "10", "Hochwasserlage").id();
        var grants = List.of(Map.of("group", crisisTeam, "rights", List.of("READ")));
        head.put(
                        "api/v1/places/" + dossier + "/access",
                        Map.of("access", "UNIT_ONLY", "grants", grants),
                        "If-Match",
                        "*")
                .expect(200);
        var reader = authority.signedIn("meier");
        reader.get("api/v1/places/" + dossier).expect(200);

        authority
                .admin()
                .post("api/v1/groups/" + crisisTeam + "/close", Map.of())
                .expect(200);
        reader.get("api/v1/places/" + dossier).expect(404);

        authority.approve(authority.admin().post("api/v1/groups/" + crisisTeam + "/reopen", Map.of()));
        reader.get("api/v1/places/" + dossier).expect(200);
    }
}
