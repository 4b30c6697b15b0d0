package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

class DossierTypesConfigIT implements ConfigPartContract {

    private final Authority authority = Authority.create("Artenamt").withSmallPlan();
    private final UUID meier = authority.account("meier", Role.CLERK, "10");

    DossierTypesConfigIT() {
        var members = Map.of("name", "Team: Personal", "members", List.of(meier));
        authority.admin().post("api/v1/groups", members).expect(201);
        decide(Map.of("access", "UNIT_AND_LINE"));
    }

    @Override
    public String part() {
        return "dossier-types";
    }

    @Override
    public Api configurator() {
        return authority.manager();
    }

    @Override
    public void change(ObjectNode items) {
        var grants =
                items.putObject("Personalakte").put("access", "CLOSED_CIRCLE").putArray("grants");
        grants.addObject().put("group", "Team: Personal").putArray("rights").add("READ");
        var managing = grants.addObject().put("person", "meier").putArray("rights");
        List.of("READ", "WRITE", "CREATE", "MANAGE").forEach(managing::add);
        var working = items.putObject("Sachakte")
                .putArray("grants")
                .addObject()
                .put("unit", "20")
                .putArray("rights");
        List.of("READ", "WRITE", "CREATE", "CLOSE").forEach(working::add);
    }

    @Override
    public void changeByHand() {
        decide(Map.of("access", "PERSONAL", "person", meier));
    }

    private void decide(Map<String, Object> wanted) {
        var types = authority.manager().get("api/v1/dossier-types").expect(200).json();
        var path = "api/v1/dossier-types/" + types.at("/items/0/id").asText() + "/access";
        authority.manager().put(path, wanted, "If-Match", "*").expect(200);
    }

    @Test
    void what_cannot_be_meant_is_named() {
        var items = Map.of(
                "SACHAKTE",
                Map.of("access", "UNIT_ONLY"),
                "Beihilfe",
                Map.of("grants", List.of(Map.of("person", "niemand", "rights", List.of("READ")))),
                "Fallakte",
                Map.of("access", "FOR_FRIENDS"),
                "Handakte",
                Map.of(),
                "Jugendhilfeakte",
                Map.of("access", "CLOSED_CIRCLE"));

        var findings = configurator()
                .post("api/v1/configuration/dossier-types/preview", Map.of("format", 2, "items", items))
                .expect(200)
                .json()
                .path("findings");

        assertThat(findings.findValuesAsText("where"))
                .containsExactlyInAnyOrder(
                        "/dossier-types/SACHAKTE",
                        "/dossier-types/Beihilfe/grants/0/person",
                        "/dossier-types/Fallakte/access",
                        "/dossier-types/Handakte",
                        "/dossier-types/Jugendhilfeakte");
        assertThat(findings.findValuesAsText("reason"))
                .contains("is called Sachakte")
                .contains("A closed circle names at least one who may decide about it");
    }

    @Test
    void administrators_look_and_do_not_decide_without_a_records_manager() {
        var state = authority
                .admin()
                .get("api/v1/configuration/dossier-types")
                .expect(200)
                .json();
        var wanted = Map.of("formats", Map.of("dossier-types", 2), "set", Map.of("dossier-types", gone("Sachakte")));
        var preview = authority
                .admin()
                .post("api/v1/configuration/preview", wanted)
                .expect(200)
                .json();
        var set = new HashMap<String, Object>(wanted);
        set.put("basedOn", preview.path("basedOn").asText());

        assertThat(state.at("/items/Sachakte/access").asText()).isEqualTo("UNIT_AND_LINE");
        assertThat(preview.at("/changes/0/approver/roles/0").asText()).isEqualTo("RECORDS_MANAGER");
        assertThat(preview.at("/changes/0/approver/self").asBoolean()).isFalse();
        assertThat(preview.at("/changes/0/fields/0/field").asText()).isEqualTo("/access");
        var waiting = authority
                .admin()
                .post("api/v1/configuration/apply", set)
                .expect(202)
                .json();
        var request = "api/v1/approvals/" + waiting.at("/waitsFor/0").asText();
        assertThat(configurator().get("api/v1/configuration/dossier-types").json())
                .isEqualTo(state);
        configurator()
                .post(
                        request + "/approve",
                        Map.of(
                                "hash",
                                configurator()
                                        .get(request)
                                        .expect(200)
                                        .json()
                                        .path("hash")
                                        .asText()))
                .expect(200);
        authority.admin().post("api/v1/configuration/apply", set).expect(200);
        assertThat(configurator()
                        .get("api/v1/configuration/dossier-types")
                        .json()
                        .path("items"))
                .isEmpty();

        set.put("basedOn", "00");
        var stale = authority.admin().post("api/v1/configuration/apply", set).expect(412);
        assertThat(stale.json().path("code").asText()).isEqualTo("tenant.part-changed");
        authority.clerk().get("api/v1/configuration/dossier-types").expect(403);
        authority.admin().get("ui/admin/konfiguration").expect(200);
        var schema = authority.admin().get("api/v1/configuration/dossier-types/schema");
        assertThat(schema.expect(200).json().path("$schema").asText())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    private static Map<String, Object> gone(String key) {
        var items = new HashMap<String, Object>();
        items.put(key, null);
        return items;
    }
}
