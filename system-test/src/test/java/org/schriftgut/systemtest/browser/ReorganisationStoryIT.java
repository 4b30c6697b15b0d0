package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.Authority.Role;
import org.schriftgut.systemtest.Pause;

/** Scenario R10, steps 1 and 2: a team moves to another office, its open files go to another lead unit, rights follow. */
@ExtendWith(Chromium.class)
class ReorganisationStoryIT {

    private static Authority authority;
    private static UUID team;

    @BeforeAll
    static void a_team_with_open_files() {
        authority = Authority.create("Landkreis Umbruch").withSmallPlan();
        team = authority
                .admin()
                .post("api/v1/units", Map.of("parent", authority.unit("10"), "code", "10.1", "name", "Zulassung"))
                .expect(201)
                .id();
        for (var i = 1; i <= 12; i++) {
            authority.dossier(authority.clerk(), i % 2 == 0 ? "10" : "11", "Zulassung Fall " + i);
        }
        var extra = authority.dossier(authority.clerk(), "10", "Grenzfall mit Mitwirkung");
        authority
                .lead()
                .put(
                        "api/v1/places/" + extra.id() + "/access",
                        Map.of(
                                "access",
                                "UNIT_AND_SUPERIORS",
                                "grants",
                                List.of(Map.of("unit", authority.unit("10"), "rights", List.of("READ")))),
                        "If-Match",
                        "*")
                .expect(200);
        authority.otherClerk();
        authority.person("amt", Role.DEPARTMENT_LEAD, "20");
    }

    @Test
    void a_unit_moves_its_files_follow_and_the_protocol_tells_each() {
        try (var admin = Visitor.of(authority).signIn("admin")) {
            admin.open("/ui/admin/einheiten/" + team);
            admin.look("r10-stelle");
            admin.page()
                    .locator("#f-oberhalb")
                    .selectOption(authority.unit("20").toString());
            admin.press("Speichern");
            admin.page().locator("[data-notice]").waitFor();
            admin.open("/ui/admin/personen");
            // behind the office now, in the order of the tree
            assertThat(admin.page().locator("#einheiten-liste").innerText())
                    .containsSubsequence("Hauptamt", "Bauamt", "Zulassung");
            admin.look("r10-stellenplan");
        }

        authority.manager();
        try (var manager = Visitor.of(authority).signIn("manager")) {
            var page = manager.page();
            manager.open("/ui/reorganisation");
            page.locator("#f-von").selectOption(authority.unit("10").toString());
            page.locator("#f-nach").selectOption(authority.unit("20").toString());
            manager.press("Vorschau");
            page.locator("main :text('Grenzfall mit Mitwirkung')").first().waitFor();
            assertThat(page.locator("main").innerText()).contains("13 Akten abgeben");
            manager.look("r10-vorschau");
            manager.fill("Begründung", "Zusammenlegung zum Jahreswechsel");
            manager.press("13 Akten abgeben");
            page.locator("[data-notice]").waitFor();
            Pause.until("all have moved", () -> {
                page.reload();
                return page.locator("main .badge:has-text('abgeschlossen')").count() > 0
                        && page.locator("main tbody tr").count() == 13;
            });
            manager.look("r10-protokoll");
        }

        try (var colleague = Visitor.of(authority).signIn("other")) {
            colleague.open("/ui/plan/" + authority.entry("10"));
            assertThat(colleague.page().locator("main").innerText()).contains("Zulassung Fall 2");
            colleague.look("r10-neue-stelle");
        }
        try (var before = Visitor.of(authority).signIn("clerk")) {
            before.open("/ui/plan/" + authority.entry("10"));
            before.look("r10-alte-stelle");
            assertThat(before.page().locator("main").innerText())
                    .contains("Grenzfall mit Mitwirkung")
                    .doesNotContain("Zulassung Fall");
        }
    }
}
