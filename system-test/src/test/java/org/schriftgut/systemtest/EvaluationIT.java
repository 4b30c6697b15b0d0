package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** The log by person (R136): occasion, second person, staff council. And who read one record, which is about the record. */
class EvaluationIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final String OCCASION = "Anzeige wegen Weitergabe, Az. 12/26";

    private Authority authority;
    private Api officer;
    private Api council;
    private UUID document;
    private UUID dossier;

    @BeforeEach
    void a_clerk_who_read_something() {
        authority = Authority.create("Auswertungskreis").withSmallPlan();
        officer = authority.person("schutz", Role.PRIVACY_OFFICER, "0");
        dossier = authority.dossier(authority.clerk(), "10", "Akte Weitergabe").id();
        var filed = authority.file(authority.clerk(), dossier, "a.txt", TestFiles.utf8("Inhalt"));
        document = filed.id();
        var version = filed.json().at("/parts/0/versions/0/id").asText();
        authority
                .person("leser", Role.CLERK, "10")
                .get("api/v1/versions/" + version + "/content")
                .expect(200);
    }

    @Test
    void without_a_staff_council_it_is_refused_in_words() {
        assertThat(ask(authority.admin(), "leser", TODAY, OCCASION).expect(409).text())
                .contains("STAFF_COUNCIL");
    }

    @Test
    void two_people_open_it_the_council_is_told_and_only_who_asked_looks_at_it() throws Exception {
        council = authority.person("rat", Role.STAFF_COUNCIL, "0");
        var request = ask(authority.admin(), "leser", TODAY, OCCASION)
                .expect(202)
                .json()
                .path("waitsFor")
                .asText();
        assertThat(items(authority.admin(), "api/v1/log-evaluations")).isZero();

        authority.approve(officer, request);

        assertThat(council.get("api/v1/notices")
                        .expect(200)
                        .json()
                        .at("/items/0/kind")
                        .asText())
                .isEqualTo("EVALUATION_BEGUN");
        assertThat(items(council, "api/v1/log-evaluations")).isEqualTo(1);
        var id = authority
                .admin()
                .get("api/v1/log-evaluations")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        var result = "api/v1/log-evaluations/" + id + "/entries";
        assertThat(authority.admin().get(result).expect(200).text()).contains("DOWNLOADED", "TOKEN_CREATED");
        assertThat(authority
                        .admin()
                        .get(result + "?limit=1")
                        .expect(200)
                        .json()
                        .path("before")
                        .asText())
                .isNotEmpty();
        assertThat(authority.admin().get(result + ".csv").expect(200).text())
                .contains("DOWNLOADED;document;" + document);
        assertThat(authority.admin().get(result + ".json").expect(200).json()).isNotEmpty();
        officer.get(result).expect(404);
        council.get(result).expect(403);
        authority.manager().get(result).expect(403);
        try (var database = RunningServer.get().database().asApplication(authority.id())) {
            assertThat(Database.column(
                            database, "select act from audit_entry where object_id = '" + id + "' order by id"))
                    .contains("EVALUATION_BEGUN", "EVALUATION_VIEWED", "EXPORTED");
        }
        assertThat(authority.admin().get("ui/auswertungen/" + id).expect(200).text())
                .contains("Ergebnis der Auswertung");
    }

    @Test
    void the_person_it_is_about_never_decides_and_bad_input_is_refused() {
        authority.person("rat", Role.STAFF_COUNCIL, "0");
        var request = ask(authority.admin(), "schutz", TODAY, OCCASION);

        // nobody else may decide: the officer is the one it is about
        request.expect(409);
        ask(authority.admin(), "niemand", TODAY, OCCASION).expect(400);
        ask(authority.admin(), "leser", TODAY.minusDays(400), OCCASION).expect(400);
        ask(authority.admin(), "leser", TODAY, "nur so").expect(400);
        ask(authority.manager(), "leser", TODAY, OCCASION).expect(403);
        ask(authority.clerk(), "leser", TODAY, OCCASION).expect(403);
    }

    @Test
    void who_read_one_record_is_told_to_records_managers_and_its_history_says_so() {
        var manager = authority.manager();
        var since = TODAY.minusDays(31) + "T00:00:00Z";

        var found = manager.get("api/v1/audit/entries?act=DOWNLOADED&object=" + dossier + "&from=" + since)
                .expect(200)
                .json();

        assertThat(found.at("/items/0/who").asText()).isEqualTo("Person leser");
        assertThat(found.at("/items/0/objectId").asText()).isEqualTo(document.toString());
        assertThat(authority
                        .clerk()
                        .get("api/v1/places/" + dossier + "/history")
                        .expect(200)
                        .text())
                .contains("READERS_VIEWED");
        authority.admin().get("api/v1/audit/entries?act=READ&object=" + dossier).expect(403);
        manager.get("api/v1/audit/entries?act=SIGNED_IN&object=" + dossier).expect(400);
        var page = manager.get("ui/akte/" + dossier + "/verlauf").expect(200).text();
        assertThat(page).contains("/ui/admin/protokoll?tat=READ&amp;objekt=" + dossier);
        assertThat(manager.get("ui/admin/protokoll?tat=DOWNLOADED&objekt=" + dossier)
                        .expect(200)
                        .text())
                .contains("Person leser");
    }

    @Test
    void what_is_found_can_be_printed() {
        var pdf = authority
                .manager()
                .get("ui/admin/protokoll/pdf?objekt=" + dossier)
                .expect(200);

        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(new String(pdf.bytes(), StandardCharsets.ISO_8859_1)).contains("LiberationSans", "%%EOF");
    }

    private static Answer ask(Api by, String login, LocalDate from, String occasion) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("login", login);
        wanted.put("from", from.toString());
        wanted.put("until", TODAY.toString());
        wanted.put("occasion", occasion);
        return by.post("api/v1/log-evaluations", wanted);
    }

    private static int items(Api by, String path) {
        return by.get(path).expect(200).json().path("items").size();
    }
}
