package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** A privacy officer asks for a restriction (GDPR, article 18) without seeing what it is about. */
class RestrictionRequestIT {

    private static final String PATH = "api/v1/restriction-requests";
    private static final String GROUND = "Richtigkeit der Angaben bestritten";

    private static Authority authority;
    private static Api officer;
    private static Api lead;

    @BeforeAll
    static void an_authority_with_a_privacy_officer() {
        authority = Authority.create("Einschränkungskreis").withSmallPlan();
        officer = authority.person("schutz", Role.PRIVACY_OFFICER, "0");
        lead = authority.lead();
        authority.person("lead20", Role.DEPARTMENT_LEAD, "20");
    }

    @Test
    void the_unit_is_told_sets_the_restriction_and_the_officer_hears_of_it() {
        var dossier = authority.dossier(authority.clerk(), "10", "Gewerbe Birkenweg");
        var asked = ask(reference(dossier)).expect(201);

        assertThat(asked.text()).doesNotContain("Birkenweg", dossier.id().toString());
        assertThat(kinds(lead)).contains("RESTRICTION_ASKED");
        assertThat(kinds(authority.signedIn("lead20"))).doesNotContain("RESTRICTION_ASKED");
        assertThat(waiting(lead)).contains(asked.id());
        assertThat(waiting(authority.clerk())).doesNotContain(asked.id());
        assertThat(waiting(authority.signedIn("lead20"))).doesNotContain(asked.id());
        officer.get("api/v1/places/" + dossier.id()).expect(404);

        lead.post(PATH + "/" + asked.id() + "/restrict", Map.of()).expect(200);

        assertThat(lead.get("api/v1/places/" + dossier.id() + "/restriction")
                        .expect(200)
                        .json()
                        .path("reason")
                        .asText())
                .isEqualTo(GROUND);
        assertThat(officer.get(PATH).expect(200).json().at("/items/0/answer").asText())
                .isEqualTo("RESTRICTED");
        assertThat(kinds(officer)).contains("RESTRICTION_ANSWERED");
        lead.post(PATH + "/" + asked.id() + "/decline", Map.of("reason", "Doch nicht einzuschränken"))
                .expect(409);
    }

    @Test
    void it_is_declined_with_a_reason_only_and_by_those_who_manage_the_file_only() {
        var dossier = authority.dossier(authority.clerk(), "10", "Gewerbe Erlenweg");
        var asked = ask(reference(dossier)).expect(201).id();

        lead.post(PATH + "/" + asked + "/decline", Map.of("reason", "nein")).expect(400);
        for (var other : List.of(officer, authority.clerk(), authority.signedIn("lead20"), authority.admin())) {
            other.post(PATH + "/" + asked + "/decline", Map.of("reason", "Das ist nicht nötig"))
                    .expect(404);
            other.post(PATH + "/" + asked + "/restrict", Map.of()).expect(404);
        }
        lead.post(PATH + "/" + asked + "/withdraw", Map.of()).expect(403);
        lead.post(PATH + "/" + asked + "/decline", Map.of("reason", "Die Angaben sind belegt"))
                .expect(200);

        assertThat(lead.get("api/v1/places/" + dossier.id())
                        .expect(200)
                        .json()
                        .path("restriction")
                        .isTextual())
                .isFalse();
        assertThat(officer.get(PATH).expect(200).json().findValuesAsText("answerReason"))
                .contains("Die Angaben sind belegt");
    }

    @Test
    void nothing_tells_whether_the_file_is_there() {
        var circle = lead.post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", authority.entry("10"),
                                "details", Map.of("subject", "Beihilfe Ulmenweg"),
                                "access", "CLOSED_CIRCLE"))
                .expect(201);

        var hidden = ask(reference(circle)).expect(201);
        var unknown = ask("10-9999").expect(201);

        assertThat(hidden.json().size()).isEqualTo(unknown.json().size());
        assertThat(waiting(lead)).contains(hidden.id()).doesNotContain(unknown.id());
        assertThat(waiting(authority.manager())).doesNotContain(hidden.id());
        assertThat(kinds(authority.manager())).doesNotContain("RESTRICTION_ASKED");
        officer.post(PATH + "/" + unknown.id() + "/withdraw", Map.of()).expect(200);
        officer.post(PATH + "/" + unknown.id() + "/withdraw", Map.of()).expect(409);
    }

    @Test
    void only_officers_ask_and_they_say_why() {
        officer.post(PATH, Map.of("reference", "10-0001", "ground", "kurz")).expect(400);
        officer.post(PATH, Map.of("reference", " ", "ground", GROUND)).expect(400);
        lead.post(PATH, Map.of("reference", "10-0001", "ground", GROUND)).expect(403);
        lead.get(PATH).expect(403);
    }

    private static Answer ask(String reference) {
        return officer.post(PATH, Map.of("reference", reference, "ground", GROUND));
    }

    private static String reference(Answer dossier) {
        return dossier.json().path("referenceNumber").asText();
    }

    private static List<String> kinds(Api of) {
        return of.get("api/v1/notices").expect(200).json().path("items").findValuesAsText("kind");
    }

    private static List<UUID> waiting(Api by) {
        return by.get(PATH + "/waiting").expect(200).json().path("items").findValuesAsText("id").stream()
                .map(UUID::fromString)
                .toList();
    }
}
