package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SitesIT implements ConfigPartContract {

    private final Authority authority = Authority.create("Standortamt");

    SitesIT() {
        site("RH", "Rathaus");
    }

    @Override
    public String part() {
        return "sites";
    }

    @Override
    public Api configurator() {
        return authority.admin();
    }

    @Override
    public void change(ObjectNode items) {
        items.putObject("AR").put("name", "Archivkeller").put("wayIn", "Schlüssel am Empfang");
        items.putObject("RH").put("name", "Altes Rathaus");
    }

    @Override
    public void changeByHand() {
        site("H" + UUID.randomUUID().toString().substring(0, 8), "Nebenstelle");
    }

    @Test
    void everybody_sees_the_sites() {
        site("LA", "Lager");

        assertThat(authority.clerk().get("ui/standorte").expect(200).text()).contains("LA Lager");
    }

    private void site(String code, String name) {
        var state = configurator().get("api/v1/configuration/sites").expect(200).json();
        var items = (ObjectNode) state.path("items");
        items.putObject(code).put("name", name);
        configurator()
                .put(
                        "api/v1/configuration/sites",
                        Map.of("format", 2, "basedOn", state.path("hash").asText(), "items", items))
                .expect(200);
    }
}
