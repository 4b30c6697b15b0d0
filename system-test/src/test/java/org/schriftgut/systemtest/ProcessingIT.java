package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** The record of processing (GDPR, article 30): written, read, ended, exported, and what it lacks. */
class ProcessingIT {

    private static final String PATH = "api/v1/processing-activities";

    private static Authority authority;
    private static Api officer;

    @BeforeAll
    static void an_authority_with_a_privacy_officer() {
        authority = Authority.create("Verzeichniskreis").withSmallPlan();
        officer = authority.person("schutz", Role.PRIVACY_OFFICER, "0");
    }

    static Map<String, Object> activity(Authority authority, String code, String entry) {
        return Map.of("code", code, "details", details(authority, entry));
    }

    private static Map<String, Object> details(Authority authority, String entry) {
        var details = new LinkedHashMap<String, Object>();
        details.put("name", "Gewerbemeldungen");
        details.put("purpose", "Führen des Gewerberegisters");
        details.put("legalGround", "§ 14 GewO");
        details.put("persons", List.of("Gewerbetreibende"));
        details.put("data", List.of("Name", "Anschrift der Betriebsstätte"));
        details.put("recipients", List.of("Finanzamt"));
        details.put("unit", authority.unit("10"));
        details.put("branches", List.of(authority.entry(entry)));
        return details;
    }

    @Test
    void an_activity_is_written_by_officer_and_records_manager_read_by_leads_and_by_nobody_else() {
        var made = officer.post(PATH, activity(authority, "10-1", "10")).expect(201);
        var changed = new LinkedHashMap<>(details(authority, "10"));
        changed.put("specialCategories", List.of("HEALTH", "BELIEF"));
        changed.put("erasure", "10 Jahre nach Abmeldung");

        authority
                .manager()
                .put(PATH + "/" + made.id(), changed, "If-Match", made.header("ETag"))
                .expect(200);

        var read = authority.lead().get(PATH + "/" + made.id()).expect(200).json();
        assertThat(read.at("/details/specialCategories").toString()).isEqualTo("[\"BELIEF\",\"HEALTH\"]");
        assertThat(read.at("/details/erasure").asText()).isEqualTo("10 Jahre nach Abmeldung");
        assertThat(read.at("/details/recipients/0").asText()).isEqualTo("Finanzamt");
        authority.lead().put(PATH + "/" + made.id(), changed, "If-Match", "*").expect(403);
        authority.lead().get(PATH + "/uncovered").expect(403);
        for (var outsider : List.of(authority.clerk(), authority.admin())) {
            outsider.get(PATH).expect(403);
            outsider.get(PATH + "/" + made.id()).expect(403);
            outsider.get(PATH + "/export.csv").expect(403);
            outsider.post(PATH, activity(authority, "x", "10")).expect(403);
        }
        assertThat(authority
                        .admin()
                        .get("api/v1/audit/entries?object=" + made.id())
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("act"))
                .containsExactlyInAnyOrder("CREATED", "CHANGED");
    }

    @Test
    void what_was_changed_in_the_meantime_is_not_overwritten() {
        var made = officer.post(PATH, activity(authority, "10-2", "10")).expect(201);
        var changed = new LinkedHashMap<>(details(authority, "10"));
        changed.put("branches", List.of(authority.entry("1")));
        officer.put(PATH + "/" + made.id(), changed, "If-Match", made.header("ETag"))
                .expect(200);

        officer.put(PATH + "/" + made.id(), details(authority, "10"), "If-Match", made.header("ETag"))
                .expect(412);
        officer.put(PATH + "/" + made.id(), details(authority, "10")).expect(428);

        assertThat(officer.get(PATH + "/" + made.id())
                        .expect(200)
                        .json()
                        .at("/details/branches/0")
                        .asText())
                .isEqualTo(authority.entry("1").toString());
    }

    @Test
    void wrong_and_foreign_values_are_refused() {
        var other = Authority.create("Fremdkreis").withSmallPlan();
        var withoutPersons = new LinkedHashMap<>(details(authority, "10"));
        withoutPersons.put("persons", List.of(" "));
        var foreignUnit = new LinkedHashMap<>(details(authority, "10"));
        foreignUnit.put("unit", other.unit("10"));
        var foreignBranch = new LinkedHashMap<>(details(authority, "10"));
        foreignBranch.put("branches", List.of(other.entry("10")));
        officer.post(PATH, activity(authority, "10-3", "10")).expect(201);

        officer.post(PATH, Map.of("code", "w", "details", withoutPersons)).expect(400);
        officer.post(PATH, Map.of("code", "w", "details", foreignUnit)).expect(404);
        officer.post(PATH, Map.of("code", "w", "details", foreignBranch)).expect(404);
        officer.post(PATH, Map.of("code", " ", "details", details(authority, "10")))
                .expect(400);
        officer.post(PATH, Map.of("code", "controller", "details", details(authority, "10")))
                .expect(400);
        officer.post(PATH, activity(authority, "10-3", "10")).expect(409);
        assertThat(officer.get(PATH).expect(200).json().path("items").findValuesAsText("code"))
                .doesNotContain("w", "controller");
    }

    @Test
    void branches_with_dossiers_are_missing_until_an_activity_covers_them_and_again_after_its_end() {
        var own = Authority.create("Lückenkreis").withSmallPlan();
        var manager = own.manager();
        own.dossier(own.clerk(), "10", "Gewerbe Talstraße");
        own.dossier(own.otherClerk(), "11", "Verkehr Talstraße");
        assertThat(uncovered(manager)).containsExactly("10", "11");

        manager.post(PATH, activity(own, "g", "10")).expect(201);
        assertThat(uncovered(manager)).containsExactly("11");
        var all = manager.post(PATH, activity(own, "s", "1")).expect(201);
        assertThat(uncovered(manager)).isEmpty();

        var today = LocalDate.now().toString();
        end(manager, all.id(), LocalDate.now().plusDays(2).toString()).expect(400);
        end(manager, all.id(), today).expect(200);

        assertThat(uncovered(manager)).containsExactly("11");
        assertThat(manager.get(PATH).expect(200).json().at("/items/1/endedOn").asText())
                .isEqualTo(today);
        manager.put(PATH + "/" + all.id(), details(own, "1"), "If-Match", "*").expect(409);
        manager.post(PATH + "/" + all.id() + "/resume", Map.of(), "If-Match", "*")
                .expect(200);
        assertThat(uncovered(manager)).isEmpty();
    }

    @Test
    void the_export_holds_all_of_it_and_no_formula() {
        var own = Authority.create("Ausgabekreis").withSmallPlan();
        var wanted = new LinkedHashMap<>(details(own, "10"));
        wanted.put("recipients", List.of("=HYPERLINK(\"x\")", "Finanzamt"));
        var made = own.manager()
                .post(PATH, Map.of("code", "10-9", "details", wanted))
                .expect(201);
        end(own.manager(), made.id(), "2026-01-31").expect(200);

        var csv = own.lead().get(PATH + "/export.csv").expect(200);

        assertThat(csv.header("Content-Disposition")).contains("verarbeitungsverzeichnis.csv");
        assertThat(csv.text())
                .startsWith("\uFEFFkennung;bezeichnung;zweck;")
                .contains(
                        "\"10-9\";\"Gewerbemeldungen\";\"Führen des Gewerberegisters\";\"§ 14 GewO\"",
                        "\"'=HYPERLINK(\"\"x\"\") | Finanzamt\"",
                        "\"10 Hauptamt\";\"10\";\"2026-01-31\"");
    }

    @Test
    void who_is_responsible_heads_the_record() {
        var head = Map.of(
                "contact", List.of("Landkreis Musterland", "Am Markt 1, 12345 Musterstadt"),
                "representative", "Landrätin Alt",
                "officer", List.of("Datenschutzbeauftragter", "datenschutz@musterland.example"));
        var before = officer.get("api/v1/processing-controller").expect(200);

        officer.put("api/v1/processing-controller", head, "If-Match", before.header("ETag"))
                .expect(200);

        var read = authority.lead().get("api/v1/processing-controller").expect(200);
        assertThat(read.json().at("/officer/1").asText()).isEqualTo("datenschutz@musterland.example");
        officer.put("api/v1/processing-controller", Map.of(), "If-Match", before.header("ETag"))
                .expect(412);
        authority
                .lead()
                .put("api/v1/processing-controller", head, "If-Match", "*")
                .expect(403);
        authority.clerk().get("api/v1/processing-controller").expect(403);
    }

    private static List<String> uncovered(Api by) {
        return by.get(PATH + "/uncovered").expect(200).json().path("items").findValuesAsText("code");
    }

    private static Answer end(Api by, UUID id, String day) {
        return by.post(PATH + "/" + id + "/end", Map.of("endedOn", day), "If-Match", "*");
    }
}
