package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** The record of processing and requests for restriction by the forms of their pages. */
class ProcessingPagesIT {

    private final Authority authority = Authority.create("Formularkreis").withSmallPlan();

    @Test
    void an_activity_is_added_changed_printed_and_ended_by_its_pages() {
        var officer = signedIn("schutz", Role.PRIVACY_OFFICER, "0");
        authority.dossier(authority.clerk(), "10", "Gewerbe Ahornweg");
        assertThat(officer.get("ui/verarbeitung").expect(200).text())
                .contains("noch leer", "/ui/verarbeitung-neu?zweig=10")
                .doesNotContain("Ahornweg");

        var wrong = Map.of("kennung", "10-1", "bezeichnung", "Gewerberegister", "zweige", "10\n77");
        assertThat(send(officer, "ui/verarbeitung-neu", wrong).expect(422).text())
                .contains("nicht: 77", "value=\"Gewerberegister\"");
        var good = Map.of(
                "kennung", "10-1",
                "bezeichnung", "Gewerberegister",
                "zweck", "Führen des Registers",
                "rechtsgrundlage", "§ 14 GewO",
                "betroffene", "Gewerbetreibende\r\nBeschäftigte",
                "daten", "Name",
                "besondere", "HEALTH",
                "stelle", authority.unit("10").toString(),
                "zweige", "1 0");
        var page = send(officer, "ui/verarbeitung-neu", good).expect(303).header("Location");
        assertThat(send(officer, "ui/verarbeitung-neu", good).expect(422).text())
                .contains("schon vergeben");

        var path = page.substring(page.indexOf("ui/"));
        assertThat(officer.get(path).expect(200).text())
                .contains("<li>Beschäftigte</li>", "Gesundheitsdaten", "10 Gewerbe");
        assertThat(officer.get("ui/verarbeitung").expect(200).text()).doesNotContain("neu?zweig=10");
        var edit = officer.get(path + "/bearbeiten").expect(200).text();
        assertThat(edit).contains("value=\"HEALTH\" checked", "Gewerbetreibende\nBeschäftigte");
        var changed = new HashMap<>(good);
        changed.put("loeschfrist", "Zehn Jahre nach Abmeldung");
        send(officer, path + "/bearbeiten", changed).expect(303);
        assertThat(send(officer, path + "/bearbeiten", changed).expect(412).text())
                .contains("inzwischen geändert");
        send(officer, "ui/verarbeitung/verantwortlich", Map.of("anschrift", "Am Markt 1", "beauftragte", "Frau Muster"))
                .expect(303);

        var lead = signedIn("leitung", Role.DEPARTMENT_LEAD, "10");
        assertThat(lead.get("ui/verarbeitung/druck").expect(200).text())
                .contains("Formularkreis", "Am Markt 1", "Frau Muster", "Zehn Jahre nach Abmeldung", "§ 14 GewO");
        lead.get("ui/verarbeitung-neu").expect(403);
        lead.get(path + "/bearbeiten").expect(403);
        send(lead, path + "/ende", Map.of("beendet", "2026-01-01", "_version", "1"))
                .expect(403);

        assertThat(send(officer, path + "/ende", Map.of("beendet", "2999-01-01", "_version", "1"))
                        .expect(422)
                        .text())
                .contains("nicht in der Zukunft");
        send(officer, path + "/ende", Map.of("beendet", "2026-01-31", "_version", "1"))
                .expect(303);
        assertThat(officer.get(path).expect(200).text()).contains("beendet am 31.01.2026", "Wieder aufnehmen");
        send(officer, path + "/wieder", Map.of("_version", "2")).expect(303);
    }

    @Test
    void a_restriction_is_asked_for_and_declined_by_the_page() {
        var officer = signedIn("schutz", Role.PRIVACY_OFFICER, "0");
        var lead = signedIn("leitung", Role.DEPARTMENT_LEAD, "10");
        var reference = authority
                .dossier(authority.clerk(), "10", "Gewerbe Ahornweg")
                .json()
                .path("referenceNumber")
                .asText();
        assertThat(send(officer, "ui/einschraenkungen", Map.of("zeichen", reference, "grund", "kurz"))
                        .expect(422)
                        .text())
                .contains("mindestens 10 Zeichen");
        send(officer, "ui/einschraenkungen", Map.of("zeichen", reference, "grund", "Angaben werden bestritten"))
                .expect(303);

        var waiting = lead.get("ui/einschraenkungen").expect(200).text();
        var id = waiting.replaceAll("(?s).*/ui/einschraenkungen/([0-9a-f-]{36})/ablehnen.*", "$1");
        send(
                        lead,
                        "ui/einschraenkungen/" + UUID.fromString(id) + "/ablehnen",
                        Map.of("grund", "Die Angaben sind belegt"))
                .expect(303);

        assertThat(officer.get("ui/einschraenkungen").expect(200).text())
                .contains("abgelehnt", "Die Angaben sind belegt")
                .doesNotContain("Ahornweg");
    }

    private Session signedIn(String login, Role role, String unit) {
        authority.person(login, role, unit);
        return Session.open(authority.server().address(), login + "@" + authority.key(), Authority.PASSWORD);
    }

    private static Answer send(Session by, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + Api.query(field.getValue()))
                .collect(Collectors.joining());
        return by.form(path, "_csrf=" + by.csrf() + body);
    }
}
