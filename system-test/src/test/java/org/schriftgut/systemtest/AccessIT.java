package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

/** Who may see what: inherited from the plan to the document, narrowed on the way, explained by the function that decides. */
class AccessIT {

    private static final List<String> WORKING = List.of("READ", "WRITE", "CREATE", "CLOSE");

    private static Authority authority;

    @BeforeAll
    static void an_authority() {
        authority = Authority.create("Zugriffskreis").withSmallPlan();
    }

    @Test
    void a_narrower_case_and_document_are_hidden_inside_a_dossier_that_is_seen() {
        var lead = authority.lead();
        var clerk = authority.clerk();
        var dossier = authority.dossier(lead, "10", "Baumschutz Eibenweg");
        var open = authority.caseIn(lead, dossier.id(), "Offener Vorgang Eibenweg");
        var narrow = authority.caseIn(lead, dossier.id(), "Geheimer Vorgang Mispelbaum");
        authority.file(lead, open.id(), "offen.txt", TestFiles.utf8("Eibenweg offen"));
        var hidden = authority.file(lead, narrow.id(), "mispel.txt", TestFiles.utf8("Der Mispelbaum wird gefällt"));
        var single = authority.file(lead, open.id(), "vermerk.txt", TestFiles.utf8("Speierling-Vermerk"));
        Pause.until(
                "everything is found",
                () -> hits(clerk, "Mispelbaum").size() == 2
                        && hits(clerk, "Speierling").size() == 1);

        access(lead, "places", narrow.id(), circle(lead));
        access(lead, "documents", single.id(), circle(lead));

        for (var word : List.of("Mispelbaum", "Speierling")) {
            var found = clerk.get("api/v1/search?q=" + word).expect(200).json();
            assertThat(found.path("total").asInt()).as(word).isZero();
            assertThat(found.toString()).doesNotContain(word);
        }
        clerk.get("api/v1/places/" + narrow.id()).expect(404);
        clerk.get("api/v1/documents/" + hidden.id()).expect(404);
        clerk.get("api/v1/documents/" + single.id()).expect(404);
        var inside = clerk.get("api/v1/places/" + dossier.id() + "/places").expect(200);
        assertThat(inside.json().path("total").asInt()).isEqualTo(1);
        assertThat(clerk.get("api/v1/places/" + dossier.id() + "/history")
                        .expect(200)
                        .text())
                .contains("Eibenweg")
                .doesNotContain("Mispelbaum", "mispel.txt", "vermerk.txt");
        Pause.until("the index has caught up", () -> jobs().noneMatch("index-dossier"::equals));
        assertThat(hits(clerk, "Mispelbaum")).isEmpty();
        assertThat(hits(lead, "Mispelbaum")).hasSize(2);
        assertThat(hits(clerk, "Eibenweg")).isNotEmpty();
    }

    @Test
    void a_unit_that_takes_part_sees_the_case_and_not_the_dossier() {
        var dossier = authority.dossier(authority.lead(), "10", "Gewerbeakte Holunder");
        var other = authority.caseIn(authority.lead(), dossier.id(), "Anderer Vorgang Holunder");
        var shared = authority
                .lead()
                .post(
                        "api/v1/places/" + dossier.id() + "/places",
                        Map.of("details", Map.of("subject", "Beteiligung Bauamt"), "leadUnit", authority.unit("20")))
                .expect(201);
        var document = authority.file(
                authority.otherClerk(), shared.id(), "stellungnahme.txt", TestFiles.utf8("Stellungnahme Bauamt"));

        var bauamt = authority.otherClerk();

        bauamt.get("api/v1/places/" + dossier.id()).expect(404);
        bauamt.get("api/v1/places/" + other.id()).expect(404);
        assertThat(bauamt.get("api/v1/places/" + shared.id() + "/path")
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(1);
        for (var page : List.of("ui/vorgang/" + shared.id(), "ui/dokument/" + document.id())) {
            assertThat(bauamt.get(page).expect(200).text())
                    .contains("Beteiligung Bauamt")
                    .doesNotContain("Gewerbeakte Holunder");
        }
        authority
                .clerk()
                .post(
                        "api/v1/places/" + dossier.id() + "/places",
                        Map.of("details", Map.of("subject", "Eigenmächtig"), "leadUnit", authority.unit("20")))
                .expect(403);
    }

    @Test
    void nobody_widens_what_they_do_not_manage_above() {
        var entry = authority.entry("11");
        var manager = authority.manager();
        access(manager, "fileplan/entries", entry, Map.of("access", "UNIT_ONLY"));
        var dossier = authority.dossier(authority.lead(), "11", "Verkehrsakte");
        assertThat(dossier.json().path("access").asText()).isEqualTo("UNIT_ONLY");
        assertThat(dossier.json().path("ownAccess").asBoolean()).isFalse();

        var wider = authority
                .lead()
                .put("api/v1/places/" + dossier.id() + "/access", Map.of("access", "TENANT_WIDE"), "If-Match", "*");

        assertThat(wider.status()).isEqualTo(403);
        assertThat(wider.text()).contains("wider").contains("Person ");
        authority
                .lead()
                .post(
                        "api/v1/dossiers",
                        Map.of("planEntry", entry, "details", Map.of("subject", "x"), "access", "TENANT_WIDE"))
                .expect(403);
        access(authority.lead(), "places", dossier.id(), circle(authority.lead()));
        manager.get("api/v1/places/" + dossier.id()).expect(404);
        access(authority.lead(), "places", dossier.id(), Map.of());
        access(manager, "fileplan/entries", entry, Map.of("access", "TENANT_WIDE"));
        Pause.until(
                "the branch was gone through",
                () -> authority
                                .otherClerk()
                                .get("api/v1/places/" + dossier.id())
                                .status()
                        == 200);
        access(manager, "fileplan/entries", entry, Map.of());
        Pause.until(
                "and back",
                () -> authority
                                .otherClerk()
                                .get("api/v1/places/" + dossier.id())
                                .status()
                        == 404);
    }

    @Test
    void an_older_decision_inside_does_not_survive_a_narrower_whole() {
        var lead = authority.lead();
        var dossier = authority.dossier(lead, "10", "Personalakte Weißdorn");
        var inner = authority.caseIn(lead, dossier.id(), "Innen");
        var document = authority.file(lead, inner.id(), "innen.txt", TestFiles.utf8("innen"));
        access(lead, "places", inner.id(), Map.of("access", "UNIT_ONLY"));
        access(lead, "documents", document.id(), Map.of("access", "UNIT_ONLY"));

        access(lead, "places", dossier.id(), circle(lead));

        authority.clerk().get("api/v1/places/" + inner.id()).expect(404);
        authority.clerk().get("api/v1/documents/" + document.id()).expect(404);
        lead.get("api/v1/documents/" + document.id()).expect(200);
    }

    @Test
    void closed_circles_count_on_their_own_and_leave_no_gap() {
        var first = authority.dossier(authority.clerk(), "10", "Vorher");
        var circle = authority
                .clerk()
                .post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry",
                                authority.entry("10"),
                                "details",
                                Map.of("subject", "Amtsarzt"),
                                "access",
                                "CLOSED_CIRCLE"))
                .expect(201)
                .json();
        var next = authority.dossier(authority.clerk(), "10", "Nachher");

        assertThat(circle.path("referenceNumber").asText()).matches("10-G\\d{4}");
        assertThat(next.json().path("number").asLong())
                .isEqualTo(first.json().path("number").asLong() + 1);
        authority.lead().get("api/v1/places/" + circle.path("id").asText()).expect(404);
    }

    @Test
    void only_the_registry_is_told_why_a_number_is_missing() {
        var lead = authority.lead();
        var seen = authority.dossier(lead, "11", "Für alle gedacht").json();
        var narrow =
                authority.dossier(lead, "11", "Geheimes Kennwort Wacholder").json();
        access(lead, "places", UUID.fromString(narrow.path("id").asText()), Map.of("access", "UNIT_ONLY"));
        lead.post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", authority.entry("11"),
                                "details", Map.of("subject", "Ein Kreis"),
                                "access", "CLOSED_CIRCLE"))
                .expect(201);
        var registry = authority.person("registratur11", Role.REGISTRAR, "0");
        var path = "api/v1/fileplan/entries/" + authority.entry("11") + "/number-gaps";

        var told = registry.get(path).expect(200);
        var page = registry.get("ui/plan/" + authority.entry("11") + "/luecken").expect(200);

        assertThat(told.json().path("items").findValuesAsText("reference"))
                .containsExactly(narrow.path("referenceNumber").asText());
        assertThat(told.json().at("/items/0/access").asText()).isEqualTo("UNIT_ONLY");
        assertThat(page.text()).contains(narrow.path("referenceNumber").asText(), "Nur die aktenführende Stelle");
        assertThat(told.text() + page.text()).doesNotContain("Wacholder", "11-G");
        registry.get("api/v1/places/" + seen.path("id").asText()).expect(200);
        lead.get(path).expect(403);
        authority.admin().get(path).expect(403);
        lead.get("ui/plan/" + authority.entry("11") + "/luecken").expect(403);
        assertThat(lead.get("ui/plan/" + authority.entry("11")).expect(200).text())
                .doesNotContain("/luecken");
        assertThat(registry.get("ui/plan/" + authority.entry("11")).expect(200).text())
                .contains("/luecken");
    }

    @Test
    void groups_and_people_have_what_they_were_given() {
        var reader = authority.person("leserin", Role.CLERK, "20");
        var group = authority
                .admin()
                .post("api/v1/groups", Map.of("name", "Lesekreis", "members", List.of(me(reader))))
                .expect(201);
        var dossier = authority.dossier(authority.lead(), "10", "Lesbar für den Kreis");
        access(
                authority.lead(),
                "places",
                dossier.id(),
                Map.of("grants", List.of(Map.of("group", group.id(), "rights", List.of("READ")))));

        var seen = reader.get("api/v1/places/" + dossier.id()).expect(200).json();
        assertThat(seen.path("mayWrite").asBoolean()).isFalse();
        authority
                .admin()
                .put("api/v1/groups/" + group.id() + "/members", Map.of("members", List.of()), "If-Match", "*")
                .expect(200);
        reader.get("api/v1/places/" + dossier.id()).expect(404);
    }

    @Test
    void an_auditor_reads_a_branch_until_the_last_day_and_changes_nothing() {
        var auditor = authority.person("pruefer", Role.AUDITOR, "20");
        var dossier = authority.dossier(authority.lead(), "10", "Geprüfte Akte");
        var scopes = "api/v1/accounts/" + me(auditor) + "/audit-scopes";
        auditor.get("api/v1/places/" + dossier.id()).expect(404);

        var asked = authority
                .admin()
                .put(scopes, Map.of("scopes", List.of(Map.of("branch", authority.entry("1"), "lastDay", "2999-12-31"))))
                .expect(200);
        authority.approve(asked);

        Pause.until(
                "the branch was gone through",
                () -> auditor.get("api/v1/places/" + dossier.id()).status() == 200);
        auditor.put("api/v1/places/" + dossier.id(), Map.of("subject", "x"), "If-Match", "*")
                .expect(403);
        authority
                .admin()
                .put(scopes, Map.of("scopes", List.of(Map.of("branch", authority.entry("1"), "lastDay", "2020-12-31"))))
                .expect(200);
        auditor.get("api/v1/places/" + dossier.id()).expect(404);
    }

    @Test
    void classified_records_need_a_release_and_higher_grades_are_never_taken() {
        var dossier = authority.dossier(authority.lead(), "10", "Einsatzplanung");
        access(authority.lead(), "places", dossier.id(), Map.of("access", "TENANT_WIDE"));
        var path = "api/v1/places/" + dossier.id() + "/access";
        var nfd = Map.of("access", "TENANT_WIDE", "secrecyGrade", "VS_NFD");

        assertThat(authority
                        .lead()
                        .put(path, Map.of("access", "TENANT_WIDE", "secrecyGrade", "GEHEIM"), "If-Match", "*")
                        .expect(400)
                        .text())
                .contains("Fehlblatt");
        authority.lead().put(path, nfd, "If-Match", "*").expect(409);
        authority.otherClerk().get("api/v1/places/" + dossier.id()).expect(200);
        authority
                .server()
                .operator()
                .put(
                        "api/v1/operator/tenants/" + authority.id() + "/secrecy-release",
                        Map.of("authority", "Innenministerium", "releasedOn", "2026-01-15"))
                .expect(204);
        authority.lead().put(path, nfd, "If-Match", "*").expect(200);
        authority.otherClerk().get("api/v1/places/" + dossier.id()).expect(404);
        authority.clerk().get("api/v1/places/" + dossier.id()).expect(200);
    }

    @Test
    void says_why_and_who_and_why_not_in_the_language_asked_for() {
        var dossier = authority.dossier(authority.lead(), "10", "Erklärte Akte");
        var base = "api/v1/places/" + dossier.id() + "/access/";

        var mine = authority.clerk().get(base + "why").expect(200).json();
        var who = authority.clerk().get(base + "who").expect(200).json();
        var not = authority
                .lead()
                .get(base + "why?person=" + me(authority.otherClerk()), "Accept-Language", "en")
                .expect(200)
                .json();

        assertThat(mine.path("mayRead").asBoolean()).isTrue();
        assertThat(mine.at("/because/0").asText())
                .isEqualTo("Person clerk gehört zur aktenführenden Stelle 10 Hauptamt. "
                        + "Die Rolle gibt dort dieses Recht.");
        assertThat(mine.path("rights")).hasSize(WORKING.size());
        assertThat(who.path("items").findValuesAsText("displayName"))
                .contains("Person clerk", "Person lead")
                .doesNotContain("Person other", "Alma Aufsicht");
        assertThat(not.path("mayRead").asBoolean()).isFalse();
        assertThat(not.path("because").toString()).contains("does not belong to the keeping unit 10 Hauptamt");
        authority.clerk().get(base + "why?person=" + me(authority.otherClerk())).expect(403);
    }

    @Test
    void access_always_stays_with_somebody() {
        var dossier = authority.dossier(authority.lead(), "10", "Niemandsakte");

        authority
                .lead()
                .put(
                        "api/v1/places/" + dossier.id() + "/access",
                        Map.of(
                                "access",
                                "CLOSED_CIRCLE",
                                "grants",
                                List.of(Map.of("person", me(authority.clerk()), "rights", List.of("READ")))),
                        "If-Match",
                        "*")
                .expect(400);
    }

    @Test
    void nothing_is_left_to_somebody_who_is_gone() {
        var lead = authority.lead();
        var gone = authority.account("ausgeschieden", Role.CLERK, "10");
        authority
                .admin()
                .post("api/v1/accounts/" + gone + "/deactivate", Map.of())
                .expect(200);
        var dossier = authority.dossier(lead, "10", "Verwaiste Akte").id();
        var document = authority
                .file(lead, authority.caseIn(lead, dossier, "Vorgang").id(), "f.txt", TestFiles.utf8("f"))
                .id();
        var alone = Map.of("access", "PERSONAL", "person", gone);

        for (var access : List.of("api/v1/places/" + dossier + "/access", "api/v1/documents/" + document + "/access")) {
            var refused = lead.put(access, alone, "If-Match", "*").expect(409);

            assertThat(refused.text()).contains("nobody could decide about access any more");
            assertThat(lead.get(access).expect(200).json().path("inherited").asBoolean())
                    .isTrue();
        }
    }

    private static Map<String, Object> circle(Api of) {
        var all = List.of("READ", "WRITE", "CREATE", "CLOSE", "MANAGE");
        var wish = new LinkedHashMap<String, Object>();
        wish.put("access", "CLOSED_CIRCLE");
        wish.put("grants", List.of(Map.of("person", me(of), "rights", all)));
        return wish;
    }

    private static void access(Api by, String collection, UUID id, Map<String, Object> wish) {
        by.put("api/v1/" + collection + "/" + id + "/access", wish, "If-Match", "*")
                .expect(200);
    }

    private static UUID me(Api api) {
        return UUID.fromString(
                api.get("api/v1/me").expect(200).json().path("id").asText());
    }

    private static Stream<String> jobs() {
        return authority.admin().get("api/v1/jobs").expect(200).json().path("items").findValuesAsText("kind").stream();
    }

    private static List<JsonNode> hits(Api api, String word) {
        var found = api.get("api/v1/search?q=" + word).expect(200).json();
        return StreamSupport.stream(found.path("hits").spliterator(), false).toList();
    }
}
