package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProcessingConfigIT implements ConfigPartContract {

    private final Authority authority = Authority.create("Verzeichnisamt").withSmallPlan();
    private final UUID trade = authority
            .manager()
            .post("api/v1/processing-activities", ProcessingIT.activity(authority, "10-1", "10"))
            .expect(201)
            .id();

    @Override
    public String part() {
        return "processing";
    }

    @Override
    public Api configurator() {
        return authority.admin();
    }

    @Override
    public void change(ObjectNode items) {
        items.putObject("controller").putArray("contact").add("Am Markt 1");
        var traffic = items.putObject("11-1");
        traffic.put("name", "Verkehrsrecht").put("purpose", "Anordnungen").put("legalGround", "§ 45 StVO");
        traffic.putArray("persons").add("Anwohnende");
        traffic.putArray("data").add("Name");
        traffic.put("unit", "20");
        traffic.putArray("branches").add("11");
        ((ObjectNode) items.get("10-1"))
                .put("erasure", "nach zehn Jahren")
                .putArray("specialCategories")
                .add("BELIEF");
    }

    @Override
    public void changeByHand() {
        authority
                .manager()
                .post(
                        "api/v1/processing-activities",
                        ProcessingIT.activity(
                                authority, "h" + UUID.randomUUID().toString().substring(0, 8), "11"))
                .expect(201);
    }

    @Test
    void what_goes_is_ended_and_comes_back_as_the_same() {
        var state = configurator()
                .get("api/v1/configuration/processing")
                .expect(200)
                .json();
        put(Map.of(), state.path("hash").asText()).expect(200);

        var ended =
                authority.manager().get("api/v1/processing-activities/" + trade).expect(200);
        assertThat(ended.json().path("endedOn").isTextual()).isTrue();

        var empty = configurator()
                .get("api/v1/configuration/processing")
                .expect(200)
                .json();
        put(state.path("items"), empty.path("hash").asText()).expect(200);
        var back =
                authority.manager().get("api/v1/processing-activities/" + trade).expect(200);
        assertThat(back.json().path("endedOn").isTextual()).isFalse();
    }

    @Test
    void what_does_not_fit_is_named() {
        var item = Map.of(
                "name", "Wohngeld",
                "purpose", "Bewilligung",
                "legalGround", "WoGG",
                "persons", List.of("Antragstellende"),
                "data", List.of("Einkommen"),
                "unit", "10",
                "branches", List.of("99"));

        var findings = configurator()
                .post("api/v1/configuration/processing/preview", Map.of("format", 1, "items", Map.of("50", item)))
                .expect(200)
                .json()
                .path("findings");

        assertThat(findings.findValuesAsText("reason")).containsExactly("99 is not there (part plan-entries)");
    }

    private Answer put(Object items, String basedOn) {
        return configurator()
                .put("api/v1/configuration/processing", Map.of("format", 1, "basedOn", basedOn, "items", items));
    }
}
