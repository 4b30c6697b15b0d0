package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is decided for a file type holds wherever the plan names it, for dossiers there are and for new ones. */
class DossierTypeIT {

    private static final String HEAD =
            "kennzeichen;titel;ebene;uebergeordnet;ablage;aktenart;aufbewahrung_jahre;unbefristet;fristbeginn;"
                    + "aussonderungsart;schutzbedarf;fachdienst;rechtsgrundlage;verweis;gueltig_von;gueltig_bis;stillgelegt\n";

    private final Authority authority = authority();
    private final Api lead = authority.lead();
    private final Api clerk = authority.clerk();

    private static Authority authority() {
        var authority = Authority.create("Aktenarten");
        plan(authority, entry("10", "Sachakte"), entry("12", "Personalakte"), entry("13", "PERSONALAKTE"));
        return authority;
    }

    private static void plan(Authority authority, String... entries) {
        var top = "1;Innere Verwaltung;1;;nein;;;;;;;;;;;;nein\n";
        authority.importPlan((HEAD + top + String.join("", entries)).getBytes(StandardCharsets.UTF_8));
    }

    private static String entry(String code, String type) {
        return code + ";Eintrag " + code + ";2;1;ja;" + type + ";10;nein;zda;V;normal;;;;;;nein\n";
    }

    @Test
    void dossiers_of_a_type_are_hidden_where_the_type_is_decided_and_new_ones_at_once() {
        var dossier = authority.dossier(lead, "12", "Personalakte Sanddorn");
        authority.file(lead, dossier.id(), "urkunde.txt", TestFiles.utf8("Ernennung Sanddorn"));
        authority.dossier(lead, "13", "Zweite Akte Sanddorn");
        authority.dossier(lead, "10", "Sachakte Sanddorn");
        Pause.until("the clerk finds all four", () -> hits(clerk).size() == 4);

        decide("Personalakte", circle(lead)).expect(200);

        var opened = authority.dossier(lead, "12", "Neue Akte Sanddorn").json();
        assertThat(opened.path("access").asText()).isEqualTo("CLOSED_CIRCLE");
        assertThat(opened.path("ownAccess").asBoolean()).isFalse();
        assertThat(opened.path("referenceNumber").asText()).matches("12-G\\d{4}");
        clerk.get("api/v1/places/" + opened.path("id").asText()).expect(404);
        clerk.post(
                        "api/v1/dossiers",
                        Map.of("planEntry", authority.entry("12"), "details", Map.of("subject", "Eigenmächtig")))
                .expect(403);
        Pause.until("the branches were gone through", () -> hits(clerk).size() == 1);
        clerk.get("api/v1/places/" + dossier.id()).expect(404);
        for (var code : List.of("12", "13")) {
            assertThat(listed(clerk, code).path("total").asInt()).isZero();
            assertThat(listed(lead, code).path("total").asInt()).isPositive();
        }
        Pause.until("the index has caught up", () -> hits(lead).size() == 5);
        assertThat(hits(clerk)).hasSize(1);
    }

    @Test
    void where_access_comes_from_is_said() {
        decide("personalakte", Map.of("access", "UNIT_ONLY")).expect(200);
        var dossier = authority.dossier(lead, "12", "Akte mit Herkunft").id();
        var inside = authority.caseIn(lead, dossier, "Vorgang mit Herkunft").id();
        var document = authority
                .file(lead, inside, "herkunft.txt", TestFiles.utf8("Herkunft"))
                .id();

        var entry = clerk.get("api/v1/fileplan/entries/" + authority.entry("12") + "/access")
                .expect(200)
                .json();

        assertThat(entry.path("access").asText()).isEqualTo("UNIT_ONLY");
        assertThat(entry.path("inherited").asBoolean()).isTrue();
        assertThat(entry.path("entry").asText()).isEqualTo("12");
        assertThat(entry.path("dossierType").asText()).isEqualTo("Personalakte");
        for (var path : List.of("places/" + dossier, "places/" + inside, "documents/" + document)) {
            assertThat(origin(lead, path)).contains("Aktenart Personalakte", "Eintrag 12");
        }
        lead.put("api/v1/places/" + dossier + "/access", Map.of("access", "UNIT_ONLY"), "If-Match", "*")
                .expect(200);
        assertThat(origin(lead, "places/" + inside)).contains("an 12-0001 entschieden");
        var working = List.of("READ", "WRITE");
        lead.put(
                        "api/v1/places/" + inside + "/access",
                        Map.of("grants", List.of(Map.of("unit", authority.unit("20"), "rights", working))),
                        "If-Match",
                        "*")
                .expect(200);
        assertThat(origin(authority.otherClerk(), "places/" + inside)).isEmpty();
    }

    @Test
    void a_decision_at_an_entry_is_stronger_than_the_type_and_the_type_than_what_is_above() {
        decideAt("1", Map.of("access", "TENANT_WIDE"));
        decideAt("13", Map.of("access", "UNIT_AND_LINE"));

        decide("Personalakte", Map.of("access", "UNIT_ONLY")).expect(200);

        assertThat(accessOfNew("10")).isEqualTo("TENANT_WIDE");
        assertThat(accessOfNew("12")).isEqualTo("UNIT_ONLY");
        assertThat(accessOfNew("13")).isEqualTo("UNIT_AND_LINE");
        decideAt("13", Map.of());
        assertThat(accessOfNew("13")).isEqualTo("UNIT_ONLY");
        var dossier = authority.dossier(lead, "12", "Wieder offen").id();
        decide("Personalakte", Map.of()).expect(200);
        Pause.until(
                "what was decided is taken back",
                () -> authority.otherClerk().get("api/v1/places/" + dossier).status() == 200);
    }

    @Test
    void an_import_that_gives_an_entry_another_type_takes_its_dossiers_along() {
        decide("Personalakte", circle(lead)).expect(200);
        var dossier = authority.dossier(lead, "10", "Wechselakte").id();
        clerk.get("api/v1/places/" + dossier).expect(200);

        plan(authority, entry("10", "Personalakte"));
        Pause.until("it is hidden", () -> clerk.get("api/v1/places/" + dossier).status() == 404);

        plan(authority, entry("10", "Beihilfeakte"));
        Pause.until(
                "it is seen again", () -> clerk.get("api/v1/places/" + dossier).status() == 200);
        var types = authority.manager().get("api/v1/dossier-types").expect(200).json();
        assertThat(types.path("items").findValuesAsText("name"))
                .containsExactly("Beihilfeakte", "Personalakte", "Sachakte");
        assertThat(types.path("items").findValuesAsText("entries")).containsExactly("1", "2", "0");
    }

    @Test
    void what_cannot_be_decided_is_refused() {
        var path = path("Personalakte");
        var read = authority.manager().get(path).expect(200).header("ETag");
        decide("Personalakte", Map.of("access", "UNIT_ONLY")).expect(200);

        var manager = authority.manager();

        manager.put(path, Map.of("access", "TENANT_WIDE"), "If-Match", read).expect(412);
        manager.put(path, Map.of("access", "TENANT_WIDE")).expect(428);
        manager.put(path, Map.of("access", "CLOSED_CIRCLE"), "If-Match", "*").expect(400);
        var nobody = List.of(Map.of("unit", UUID.randomUUID(), "rights", List.of("READ")));
        manager.put(path, Map.of("grants", nobody), "If-Match", "*").expect(404);
        for (var other : List.of(clerk, lead, authority.admin())) {
            other.put(path, Map.of("access", "TENANT_WIDE"), "If-Match", "*").expect(403);
        }
        var now = clerk.get(path).expect(200).json();
        assertThat(now.path("access").asText()).isEqualTo("UNIT_ONLY");
        assertThat(now.path("mayManage").asBoolean()).isFalse();
    }

    @Test
    void records_managers_decide_on_pages_and_everybody_reads_where_rights_come_from() {
        var page = path("Personalakte")
                .replace("api/v1/dossier-types", "ui/aktenarten")
                .replace("access", "rechte");
        var browser = Session.open(authority.server().address(), "manager@" + authority.key(), Authority.PASSWORD);
        var form = "_version=0&zugang=PERSONAL&person=&_csrf=" + browser.csrf();

        browser.form(page, form).expect(303);

        var dossier = authority.dossier(lead, "12", "Persönliche Akte").id();
        assertThat(lead.get("api/v1/places/" + dossier + "/access")
                        .expect(200)
                        .json()
                        .path("person"))
                .as("whoever opened it, not who decided")
                .isEqualTo(lead.get("api/v1/me").expect(200).json().path("id"));
        assertThat(browser.get("ui/aktenarten").expect(200).text())
                .contains("Personalakte", "Persönlich", "Sachakte", "Nichts entschieden");
        assertThat(browser.get("ui/").expect(200).text()).contains("/ui/aktenarten");
        assertThat(lead.get("ui/akte/" + dossier + "/rechte").expect(200).text())
                .contains("aus der Aktenart Personalakte");
        assertThat(lead.get("ui/plan/" + authority.entry("12") + "/rechte")
                        .expect(200)
                        .text())
                .contains("aus der Aktenart Personalakte", "/" + page);
        assertThat(lead.get(page).expect(200).text()).contains("Personalakte").doesNotContain("name=\"zugang\"");
    }

    @Test
    void each_decision_is_in_the_log() {
        decide("Personalakte", Map.of("access", "UNIT_ONLY")).expect(200);
        decide("Personalakte", Map.of("access", "UNIT_AND_LINE")).expect(200);

        var entries = authority
                .admin()
                .get("api/v1/audit/entries?act=ACCESS_CHANGED")
                .expect(200)
                .json()
                .path("items");

        assertThat(entries.findValuesAsText("objectKind")).containsExactly("dossiertype", "dossiertype");
        assertThat(path("Personalakte")).contains(entries.at("/0/objectId").asText());
        assertThat(entries.at("/0/fields").toString()).contains("access", "dossierType");
    }

    @Test
    void who_is_in_a_circle_is_told_to_those_who_decide_about_it() {
        decide("Personalakte", circle(lead)).expect(200);

        for (var path : List.of(path("Personalakte"), "api/v1/fileplan/entries/" + authority.entry("12") + "/access")) {
            var told = clerk.get(path).expect(200).json();
            assertThat(told.path("access").asText()).isEqualTo("CLOSED_CIRCLE");
            assertThat(told.path("grants")).isEmpty();
            assertThat(authority.manager().get(path).expect(200).json().path("grants"))
                    .hasSize(1);
        }
        var page = path("Personalakte")
                .replace("api/v1/dossier-types", "ui/aktenarten")
                .replace("/access", "/rechte");
        assertThat(clerk.get(page).expect(200).text()).contains("Personalakte").doesNotContain("Person lead");
    }

    private String path(String type) {
        var types = authority.manager().get("api/v1/dossier-types").expect(200).json();
        return StreamSupport.stream(types.path("items").spliterator(), false)
                .filter(found -> found.path("name").asText().equalsIgnoreCase(type))
                .map(found -> "api/v1/dossier-types/" + found.path("id").asText() + "/access")
                .findFirst()
                .orElseThrow();
    }

    private Answer decide(String type, Map<String, Object> wanted) {
        return authority.manager().put(path(type), wanted, "If-Match", "*");
    }

    private void decideAt(String code, Map<String, Object> wanted) {
        authority
                .manager()
                .put("api/v1/fileplan/entries/" + authority.entry(code) + "/access", wanted, "If-Match", "*")
                .expect(200);
    }

    private String accessOfNew(String code) {
        return authority
                .dossier(lead, code, "Akte unter " + code)
                .json()
                .path("access")
                .asText();
    }

    private static String origin(Api reader, String object) {
        return reader.get("api/v1/" + object + "/access/why")
                .expect(200)
                .json()
                .path("origin")
                .asText("");
    }

    private JsonNode listed(Api reader, String code) {
        return reader.get("api/v1/fileplan/entries/" + authority.entry(code) + "/dossiers")
                .expect(200)
                .json();
    }

    private static List<JsonNode> hits(Api reader) {
        var found = reader.get("api/v1/search?q=Sanddorn").expect(200).json();
        return StreamSupport.stream(found.path("hits").spliterator(), false).toList();
    }

    private static Map<String, Object> circle(Api of) {
        var me = of.get("api/v1/me").expect(200).json().path("id").asText();
        var rights = List.of("WRITE", "CREATE", "MANAGE");
        return Map.of("access", "CLOSED_CIRCLE", "grants", List.of(Map.of("person", me, "rights", rights)));
    }
}
