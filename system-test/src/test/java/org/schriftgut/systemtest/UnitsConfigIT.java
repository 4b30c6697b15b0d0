package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitsConfigIT implements ConfigPartContract {

    private final Authority authority = Authority.create("Stellenplan");

    @Override
    public String part() {
        return "units";
    }

    @Override
    public Api configurator() {
        return authority.admin();
    }

    @Override
    public void change(ObjectNode items) {
        items.putObject("50.1").put("name", "Wohngeld").put("parent", "50");
        items.putObject("50").put("name", "Soziales").put("parent", "0");
        ((ObjectNode) items.path("20")).put("name", "Bau- und Umweltamt").put("parent", "10");
    }

    @Override
    public void changeByHand() {
        authority
                .admin()
                .post("api/v1/units", Map.of("parent", authority.unit("0"), "code", "9" + hand(), "name", "Von Hand"))
                .expect(201);
    }

    @Test
    void a_unit_with_people_stays_and_circles_are_named() {
        authority.clerk();
        var state =
                authority.admin().get("api/v1/configuration/units").expect(200).json();
        ObjectNode items = state.path("items").deepCopy();
        items.remove("10");
        items.putObject("60").put("name", "Kreis").put("parent", "61");
        items.putObject("61").put("name", "Kreis").put("parent", "60");

        var findings = authority
                .admin()
                .post("api/v1/configuration/units/preview", Map.of("format", 1, "items", items))
                .expect(200)
                .json()
                .path("findings");

        assertThat(findings.findValuesAsText("where")).contains("/units/10", "/units/60/parent", "/units/61/parent");
    }

    private static String hand() {
        return UUID.randomUUID().toString().substring(0, 4);
    }
}
