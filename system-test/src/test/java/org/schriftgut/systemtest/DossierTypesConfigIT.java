package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
        items.putObject("Personalakte")
                .put("access", "CLOSED_CIRCLE")
                .putArray("grants")
                .add("GROUP:Team: Personal:READ")
                .add("PERSON:meier:READ+WRITE+CREATE+MANAGE");
        items.putObject("Sachakte").putArray("grants").add("UNIT:20:READ+WRITE+CREATE+CLOSE");
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
                "SACHAKTE", Map.of("access", "UNIT_ONLY"),
                "Beihilfe", Map.of("grants", List.of("PERSON:niemand:READ")),
                "Fallakte", Map.of("access", "FOR_FRIENDS"),
                "Handakte", Map.of(),
                "Jugendhilfeakte", Map.of("access", "CLOSED_CIRCLE"));

        var findings = configurator()
                .post("api/v1/configuration/dossier-types/preview", Map.of("format", 1, "items", items))
                .expect(200)
                .json()
                .path("findings");

        assertThat(findings.findValuesAsText("where"))
                .containsExactlyInAnyOrder("SACHAKTE", "Beihilfe", "Fallakte", "Handakte", "Jugendhilfeakte");
        assertThat(findings.findValuesAsText("reason"))
                .contains("is called Sachakte")
                .contains("A closed circle names at least one who may decide about it");
    }

    @Test
    void administrators_look_and_do_not_decide() {
        var state = authority
                .admin()
                .get("api/v1/configuration/dossier-types")
                .expect(200)
                .json();

        assertThat(state.at("/items/Sachakte/access").asText()).isEqualTo("UNIT_AND_LINE");
        authority
                .admin()
                .put(
                        "api/v1/configuration/dossier-types",
                        Map.of("format", 1, "basedOn", state.path("hash").asText(), "items", Map.of()))
                .expect(403);
        authority.clerk().get("api/v1/configuration/dossier-types").expect(403);
        authority.admin().get("ui/admin/konfiguration").expect(200);
    }
}
