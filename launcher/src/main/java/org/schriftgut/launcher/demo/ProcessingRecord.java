package org.schriftgut.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The demo's record of processing activities (GDPR, article 30), as the privacy officer keeps it; some entries are left open. */
final class ProcessingRecord {

    private static final String ACTIVITIES = "processing-activities";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Organisation organisation;
    private final Api officer;
    private final Map<String, String> units;

    /** @param units ids by code */
    ProcessingRecord(Organisation organisation, Api officer, Map<String, String> units) {
        this.organisation = organisation;
        this.officer = officer;
        this.units = units;
    }

    /** Enters what is not there yet. */
    void enter() throws IOException, InterruptedException {
        officer.put(
                "processing-controller",
                Map.of(
                        "contact", List.of("Kreisplatz 1", "12345 Musterstadt", "poststelle@musterland.example"),
                        "representative", "Die Landrätin",
                        "officer", List.of("Datenschutz", "datenschutz@musterland.example")));
        var known = officer.get(ACTIVITIES).path("items").findValuesAsText("code");
        for (var activity : JSON.readTree(DemoTexts.bytes(organisation.tenant() + "/processing.json"))) {
            var details = (ObjectNode) activity;
            var code = details.remove("code").asText();
            if (!known.contains(code)) {
                details.put("unit", units.get(details.path("unit").asText()));
                details.set("branches", branches(details.path("branches")));
                officer.post(ACTIVITIES, Map.of("code", code, "details", details), null);
            }
        }
    }

    private JsonNode branches(JsonNode codes) throws IOException, InterruptedException {
        var ids = JSON.createArrayNode();
        for (var code : codes) {
            officer.get("fileplan/entries?code=" + Api.inQuery(code.asText()))
                    .path("items")
                    .findValuesAsText("id")
                    .forEach(ids::add);
        }
        return ids;
    }
}
