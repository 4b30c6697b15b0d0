package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** Emergency access (R101): opens one dossier to one person, tells the privacy officers, betrays nothing. */
class EmergencyIT {

    private static final String REASON = "Rohrbruch im Keller, Anfahrtswege dringend gebraucht";

    private Authority authority;
    private Api lead;
    private Api officer;
    private UUID dossier;
    private String reference;

    @BeforeEach
    void a_dossier_of_one_unit_and_the_lead_of_another() {
        authority = Authority.create("Notkreis");
        officer = authority.person("schutz", Role.PRIVACY_OFFICER, "0");
        authority.withSmallPlan();
        var opened = open("UNIT_ONLY");
        dossier = opened.id();
        reference = opened.json().path("referenceNumber").asText();
        lead = authority.person("leitung20", Role.DEPARTMENT_LEAD, "20");
    }

    @Test
    void it_opens_the_dossier_with_all_in_it_for_reading_and_to_nobody_else() {
        var theCase = authority.caseIn(authority.clerk(), dossier, "Anfahrt").id();
        var document = authority
                .file(authority.clerk(), theCase, "weg.txt", TestFiles.utf8("Zufahrt über den Ziegelweg"))
                .id();
        lead.get("api/v1/places/" + dossier).expect(404);

        var taken = take(lead, reference).json();

        assertThat(taken.path("dossier").asText()).isEqualTo(dossier.toString());
        assertThat(lead.get("api/v1/places/" + dossier)
                        .expect(200)
                        .json()
                        .path("mayWrite")
                        .asBoolean())
                .isFalse();
        lead.get("api/v1/documents/" + document).expect(200);
        lead.put("api/v1/documents/" + document, Map.of("subject", "anders"), "If-Match", "*")
                .expect(403);
        assertThat(lead.get("api/v1/places/" + theCase + "/access/why")
                        .expect(200)
                        .text())
                .contains("Notzugriff bis", REASON);
        authority
                .person("leitung21", Role.DEPARTMENT_LEAD, "20")
                .get("api/v1/places/" + dossier)
                .expect(404);
        Pause.until(
                "it is found by its words",
                () -> lead.get("api/v1/search?q=Ziegelweg")
                                .expect(200)
                                .json()
                                .path("total")
                                .asInt()
                        == 1);
    }

    @Test
    void the_officer_is_told_without_content_ends_it_and_keeps_a_remark() {
        var id = take(lead, reference).id();

        var notice = officer.get("api/v1/notices").expect(200);
        assertThat(notice.json().path("items").findValuesAsText("kind")).contains("EMERGENCY_OPENED");
        assertThat(notice.text()).doesNotContain(reference, "Geheimakte");
        var listed = officer.get("api/v1/emergency-accesses").expect(200).json().at("/items/0");
        assertThat(listed.path("reason").asText()).isEqualTo(REASON);
        officer.get("api/v1/places/" + dossier).expect(404);
        lead.post("api/v1/emergency-accesses/" + id + "/review", Map.of("remark", "passt"))
                .expect(404);
        officer.post("api/v1/emergency-accesses/" + id + "/review", Map.of("remark", "Notfall bestätigt"))
                .expect(200);
        officer.post("api/v1/emergency-accesses/" + id + "/end", Map.of()).expect(200);

        lead.get("api/v1/places/" + dossier).expect(404);
        assertThat(acts(authority.clerk().get("api/v1/places/" + dossier + "/history")))
                .contains("EMERGENCY_OPENED", "EMERGENCY_ENDED");
    }

    @Test
    void a_closed_circle_and_nothing_at_all_get_the_same_answer() {
        var circle = open("CLOSED_CIRCLE").json().path("referenceNumber").asText();

        var refused = take(lead, circle).json();
        var unknown = take(lead, circle.replace("G0001", "G0077")).json();

        for (var answer : new JsonNode[] {refused, unknown}) {
            assertThat(answer.path("dossier").isMissingNode()
                            || answer.path("dossier").isNull())
                    .isTrue();
            assertThat(answer.path("holds").asBoolean()).isFalse();
        }
        assertThat(names(refused)).isEqualTo(names(unknown));
        assertThat(officer.get("api/v1/emergency-accesses")
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void what_lies_inside_is_not_looked_up() {
        assertThat(take(lead, reference + "/77").json().path("dossier").asText())
                .isEqualTo(dossier.toString());
    }

    @Test
    void it_takes_a_role_a_reason_and_a_need() {
        authority
                .otherClerk()
                .post("api/v1/emergency-accesses", Map.of("reference", reference, "reason", REASON))
                .expect(403);
        authority
                .admin()
                .post("api/v1/emergency-accesses", Map.of("reference", reference, "reason", REASON))
                .expect(403);
        lead.post("api/v1/emergency-accesses", Map.of("reference", reference, "reason", "eilt sehr"))
                .expect(400);
        take(lead, reference);
        lead.post("api/v1/emergency-accesses", Map.of("reference", reference, "reason", REASON))
                .expect(409);
    }

    @Test
    void without_a_privacy_officer_it_is_refused_and_the_administrators_are_told() {
        var other = Authority.create("Kreis ohne Datenschutz").withSmallPlan();
        var head = other.lead();

        var refused = head.post("api/v1/emergency-accesses", Map.of("reference", "10-0001", "reason", REASON))
                .expect(409);

        assertThat(refused.text()).contains("privacy officer");
        assertThat(other.admin().get("api/v1/notices").expect(200).text()).contains("PRIVACY_OFFICER_MISSING");
        other.admin()
                .post(
                        "api/v1/accounts",
                        Map.of(
                                "login",
                                "beides",
                                "displayName",
                                "Beides",
                                "password",
                                Authority.PASSWORD,
                                "unit",
                                other.unit("0"),
                                "roles",
                                new String[] {"ADMINISTRATOR", "PRIVACY_OFFICER"}))
                .expect(400);
    }

    private Answer open(String access) {
        return authority
                .clerk()
                .post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", authority.entry("10"),
                                "details", Map.of("subject", "Geheimakte"),
                                "access", access))
                .expect(201);
    }

    private static Answer take(Api by, String reference) {
        return by.post("api/v1/emergency-accesses", Map.of("reference", reference, "reason", REASON))
                .expect(201);
    }

    private static String acts(Answer history) {
        return StreamSupport.stream(history.expect(200).json().path("items").spliterator(), false)
                .map(entry -> entry.path("act").asText())
                .reduce("", (all, act) -> all + " " + act);
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
