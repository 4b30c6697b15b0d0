package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenario R10: open files of one unit go to another, rights follow, each is in the protocol. */
class ReassignmentIT {

    private Authority authority;
    private Api manager;

    @BeforeEach
    void an_authority_with_a_plan() {
        authority = Authority.create("Umbruch").withSmallPlan();
        manager = authority.manager();
    }

    @Test
    void files_move_with_what_is_in_them_and_rights_follow_at_once() {
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Rhabarberfeld").id();
        var theCase = authority.caseIn(clerk, dossier, "Rhabarberernte").id();
        var document = authority
                .file(clerk, theCase, "r.txt", TestFiles.utf8("Rhabarber am Hang"))
                .id();
        Pause.until("search knows the file", () -> hits(clerk, "Rhabarber") > 0);
        authority.otherClerk().get("api/v1/places/" + dossier).expect(404);

        var preview = manager.get(
                        "api/v1/reassignments/preview?from=" + authority.unit("10") + "&to=" + authority.unit("20"))
                .expect(200)
                .json();
        assertThat(preview.path("moving").path("items").findValuesAsText("id")).containsExactly(dossier.toString());
        assertThat(preview.path("staying").asInt()).isZero();
        authority.otherClerk().get("api/v1/places/" + dossier).expect(404);

        var run = start("10", "20").expect(202).id();
        Pause.until("the files have moved", () -> isFinished(run));

        for (var path : List.of("places/" + dossier, "places/" + theCase, "documents/" + document)) {
            authority.otherClerk().get("api/v1/" + path).expect(200);
            clerk.get("api/v1/" + path).expect(404);
        }
        assertThat(hits(authority.otherClerk(), "Rhabarber")).isPositive();
        assertThat(hits(clerk, "Rhabarber")).isZero();
        var moved = authority
                .otherClerk()
                .get("api/v1/places/" + theCase)
                .expect(200)
                .json();
        assertThat(moved.path("keepingUnit").asText())
                .isEqualTo(authority.unit("20").toString());
        assertThat(moved.path("leadUnit").asText())
                .isEqualTo(authority.unit("20").toString());
        assertThat(manager.get("api/v1/reassignments/" + run + "/protocol")
                        .expect(200)
                        .json()
                        .at("/items/0/dossier/id")
                        .asText())
                .isEqualTo(dossier.toString());
        assertThat(manager.get("ui/reorganisation/" + run).expect(200).text()).contains("Rhabarberfeld");
        assertThat(manager.get("ui/akte/" + dossier + "/verlauf").expect(200).text())
                .contains("Aktenführung");
    }

    @Test
    void many_files_move_and_none_is_left_behind() {
        for (var i = 0; i < 120; i++) {
            authority.dossier(authority.clerk(), i % 2 == 0 ? "10" : "11", "Stapel " + i);
        }

        var run = start("10", "20").expect(202).id();
        Pause.until("the files have moved", () -> isFinished(run));

        assertThat(manager.get("api/v1/reassignments/" + run)
                        .json()
                        .path("moved")
                        .asInt())
                .isEqualTo(120);
        assertThat(manager.get("api/v1/reassignments/preview?from=" + authority.unit("10") + "&to="
                                + authority.unit("20"))
                        .expect(200)
                        .json()
                        .at("/moving/total")
                        .asInt())
                .isZero();
        // repeated, it finds nothing left
        var again = start("10", "20").expect(202).id();
        Pause.until("the second run is through", () -> isFinished(again));
        assertThat(manager.get("api/v1/reassignments/" + again)
                        .json()
                        .path("moved")
                        .asInt())
                .isZero();
    }

    @Test
    void what_the_records_manager_may_not_see_is_not_counted_but_moves() {
        var hidden = authority
                .lead()
                .post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", authority.entry("10"),
                                "details", Map.of("subject", "Heimlicher Holunder"),
                                "access", "UNIT_ONLY"))
                .expect(201)
                .id();
        manager.get("api/v1/places/" + hidden).expect(404);

        assertThat(manager.get("api/v1/reassignments/preview?from=" + authority.unit("10") + "&to="
                                + authority.unit("20"))
                        .expect(200)
                        .text())
                .doesNotContain("Holunder")
                .contains("\"total\":0");
        var run = start("10", "20").expect(202).id();
        Pause.until("the files have moved", () -> isFinished(run));

        authority.otherClerk().get("api/v1/places/" + hidden).expect(200);
        assertThat(manager.get("api/v1/reassignments/" + run)
                        .json()
                        .path("moved")
                        .asInt())
                .isZero();
        assertThat(manager.get("ui/reorganisation/" + run).expect(200).text()).doesNotContain("Holunder");
    }

    @Test
    void only_records_managers_move_files_and_only_to_another_open_unit() {
        for (var other : List.of(authority.clerk(), authority.lead(), authority.admin())) {
            assertThat(other.post("api/v1/reassignments", body("10", "20")).status())
                    .isEqualTo(403);
        }
        start("10", "10").expect(400);
        manager.post(
                        "api/v1/reassignments",
                        Map.of("from", authority.unit("10"), "to", authority.unit("20"), "reason", " "))
                .expect(400);
        authority
                .admin()
                .post("api/v1/units/" + authority.unit("20") + "/close", Map.of())
                .expect(200);
        start("10", "20").expect(409);
    }

    private Answer start(String from, String to) {
        return manager.post("api/v1/reassignments", body(from, to));
    }

    private Map<String, Object> body(String from, String to) {
        return Map.of("from", authority.unit(from), "to", authority.unit(to), "reason", "Neuordnung");
    }

    private boolean isFinished(UUID run) {
        return manager.get("api/v1/reassignments/" + run).expect(200).json().hasNonNull("finishedAt");
    }

    private static int hits(Api person, String word) {
        return person.get("api/v1/search?q=" + word)
                .expect(200)
                .json()
                .path("hits")
                .size();
    }
}
