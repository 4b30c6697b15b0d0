package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.systemtest.Authority.Role;

/** Scenario L10: somebody asks what is kept about them, who read a file is answered, and the log proves itself. */
class PrivacyStoryIT {

    private static Authority authority;
    private static Api officer;
    private static Api lead;
    private static UUID dossier;
    private static UUID letter;
    private static UUID other;

    @BeforeAll
    static void letters_about_one_person_in_two_units_and_a_closed_circle() {
        authority = Authority.create("Auskunftskreis").withSmallPlan();
        officer = authority.person("schutz", Role.PRIVACY_OFFICER, "0");
        lead = authority.lead();
        dossier =
                authority.dossier(authority.clerk(), "10", "Gewerbe Talstraße").id();
        letter = authority
                .file(authority.clerk(), dossier, "brief.txt", TestFiles.utf8("Sehr geehrte Frau Zwetschgenau"))
                .id();
        other = authority
                .file(authority.clerk(), dossier, "liste.txt", TestFiles.utf8("Zwetschgenau und hundert andere"))
                .id();
        var second = authority
                .dossier(authority.otherClerk(), "11", "Verkehr Talstraße")
                .id();
        authority.file(authority.otherClerk(), second, "foto.txt", TestFiles.utf8("Halterin Zwetschgenau"));
        var circle = lead.post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", authority.entry("10"),
                                "details", Map.of("subject", "Beihilfe Zwetschgenau"),
                                "access", "CLOSED_CIRCLE"))
                .expect(201)
                .id();
        Pause.until("all is found", () -> hits(authority.manager()) == 3 && hits(lead) == 3);
        lead.get("api/v1/places/" + circle).expect(200);
    }

    @Test
    void the_coordinator_learns_which_units_hold_something_each_unit_answers_and_what_they_release_goes_out()
            throws IOException {
        var opened = officer.post(
                        "api/v1/subject-requests",
                        Map.of(
                                "subject", "Frau Zwetschgenau",
                                "words", List.of("Zwetschgenau"),
                                "receivedOn", "2026-03-31"))
                .expect(201);
        var request = opened.id();
        var ten = authority.unit("10").toString();

        assertThat(opened.json().path("dueOn").asText()).isEqualTo("2026-04-30");
        var units = new HashMap<String, Integer>();
        opened.json()
                .path("units")
                .forEach(part ->
                        units.put(part.path("unit").asText(), part.path("hits").asInt()));
        assertThat(units)
                .containsOnly(Map.entry(ten, 2), Map.entry(authority.unit("20").toString(), 1));
        assertThat(opened.text()).doesNotContain("brief", "Talstraße", letter.toString(), "Beihilfe");
        officer.get("api/v1/documents/" + letter).expect(404);

        var notice = lead.get("api/v1/notices")
                .expect(200)
                .json()
                .at("/items/0/kind")
                .asText();
        assertThat(notice).isEqualTo("SUBJECT_REQUEST_OPENED");
        var part = partOf(lead);
        var shown = lead.get("api/v1/subject-parts/" + part).expect(200);
        assertThat(shown.json().path("hits")).hasSize(2);
        assertThat(shown.text()).doesNotContain("Beihilfe");
        authority.clerk().get("api/v1/subject-parts/" + part).expect(404);
        officer.get("api/v1/subject-parts/" + part).expect(404);
        lead.post("api/v1/subject-parts/" + part + "/finish", Map.of()).expect(409);
        mark(lead, part, letter, "CONTAINED", null).expect(200);
        mark(lead, part, other, "WITHHELD", null).expect(400);
        mark(lead, part, other, "WITHHELD", "Daten vieler anderer Personen").expect(200);
        mark(lead, part, UUID.randomUUID(), "CONTAINED", null).expect(404);
        lead.post("api/v1/subject-parts/" + part + "/finish", Map.of()).expect(200);
        officer.get("api/v1/subject-requests/" + request + "/export.zip").expect(409);
        officer.post("api/v1/processing-activities", ProcessingIT.activity(authority, "10-1", "1"))
                .expect(201);
        var registry = authority.person("registratur", Role.REGISTRAR, "20");
        var theirs = partOf(registry);
        var hit = registry.get("api/v1/subject-parts/" + theirs)
                .expect(200)
                .json()
                .at("/hits/0/document")
                .asText();
        mark(registry, theirs, UUID.fromString(hit), "UNAFFECTED", null).expect(200);
        registry.post("api/v1/subject-parts/" + theirs + "/finish", Map.of()).expect(200);

        var files = unzip(officer.get("api/v1/subject-requests/" + request + "/export.zip")
                .expect(200)
                .bytes());

        assertThat(files.keySet()).containsExactlyInAnyOrder("dokumente/0001-1-brief.txt", "inhalt.csv", "inhalt.json");
        assertThat(files.get("dokumente/0001-1-brief.txt")).contains("Sehr geehrte Frau Zwetschgenau");
        assertThat(files.get("inhalt.csv"))
                .contains(
                        "zweck;rechtsgrundlage;empfaenger;speicherdauer",
                        "10-0001 #1",
                        "brief",
                        "\"Führen des Gewerberegisters\";\"§ 14 GewO\";\"Finanzamt\";\"\"")
                .doesNotContain("liste");
        assertThat(files.get("inhalt.json")).contains("\"purpose\":\"Führen des Gewerberegisters\"");
        assertThat(authority
                        .clerk()
                        .get("api/v1/documents/" + letter + "/history")
                        .expect(200)
                        .text())
                .contains("EXPORTED");
        officer.post("api/v1/subject-requests/" + request + "/close", Map.of()).expect(200);
        mark(lead, part, letter, "UNAFFECTED", null).expect(409);
    }

    @Test
    void only_privacy_officers_open_requests_and_bad_ones_are_refused() {
        var body = Map.of("subject", "X", "words", List.of("Y"), "receivedOn", "2026-03-31");
        lead.post("api/v1/subject-requests", body).expect(403);
        authority.admin().post("api/v1/subject-requests", body).expect(403);
        authority.manager().get("api/v1/subject-requests").expect(403);
        officer.post("api/v1/subject-requests", Map.of("subject", "X", "words", List.of(), "receivedOn", "2026-03-31"))
                .expect(400);
        officer.post(
                        "api/v1/subject-requests",
                        Map.of("subject", "X", "words", List.of("Y"), "receivedOn", "2999-01-01"))
                .expect(400);
    }

    @Test
    void who_read_the_file_is_answered_and_one_changed_byte_of_the_log_is_found(@TempDir Path folder) throws Exception {
        var reader = authority.person("leserin", Role.CLERK, "10");
        var version = reader.get("api/v1/documents/" + letter)
                .expect(200)
                .json()
                .at("/parts/0/versions/0/id")
                .asText();
        reader.get("api/v1/versions/" + version + "/content").expect(200);
        assertThat(authority
                        .manager()
                        .get("api/v1/audit/entries?act=DOWNLOADED&object=" + dossier)
                        .expect(200)
                        .text())
                .contains("Person leserin");

        var log = authority.manager().get("api/v1/audit/log").expect(200).bytes();
        var text = new String(log, StandardCharsets.UTF_8);
        var changed = text.replaceFirst("Gewerbe Talstr", "Gewerbe Bergst");
        assertThat(changed).isNotEqualTo(text);
        var entry = text.lines()
                .filter(line -> line.contains("Gewerbe Talstr"))
                .map(line -> line.split(" ")[1])
                .findFirst()
                .orElseThrow();
        var whole = Files.write(folder.resolve("whole.log"), log);
        var forged = Files.writeString(folder.resolve("forged.log"), changed);

        assertThat(verify(whole)).startsWith("0 ").contains("GOOD");
        assertThat(verify(forged)).startsWith("1 ").contains("BAD: the first bad entry is " + entry);
    }

    private static String verify(Path log) throws Exception {
        var jar = Path.of("..", "evidence", "target", "schriftgut-verify.jar").toAbsolutePath();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        log.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    private static UUID partOf(Api by) {
        return UUID.fromString(by.get("api/v1/subject-parts")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText());
    }

    private static Answer mark(Api by, UUID part, UUID record, String mark, String reason) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("record", record);
        wanted.put("mark", mark);
        if (reason != null) {
            wanted.put("reason", reason);
        }
        return by.post("api/v1/subject-parts/" + part + "/marks", wanted);
    }

    private static int hits(Api by) {
        JsonNode found = by.get("api/v1/search?q=Zwetschgenau").expect(200).json();
        return found.path("total").asInt();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
