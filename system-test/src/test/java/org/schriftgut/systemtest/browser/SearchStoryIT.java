package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schriftgut.systemtest.Api;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.Pause;
import org.schriftgut.systemtest.TestFiles;

/** Scenario K8: words in any spelling, facets, a reference in any spelling; and what is hidden betrays itself nowhere. */
@ExtendWith(Chromium.class)
class SearchStoryIT {

    private static final String PROTECTED = "Abmahnungsvermerk";

    private static Authority authority;
    private static String reference;
    private static UUID dossier;

    @BeforeAll
    static void orders_for_building_sites_and_a_protected_staff_file() {
        authority = Authority.create("Landkreis Musterland").withSmallPlan();
        var clerk = authority.clerk();
        dossier = authority.dossier(clerk, "11", "Verkehrsanordnungen").id();
        var opened = authority.caseIn(clerk, dossier, "Sperrung Innenstadt");
        reference = opened.json().path("businessReference").asText();
        file(
                clerk,
                opened.id(),
                "Anordnung Mai.docx",
                "Die Straßenbaustelle in der Hauptstr. wird gesichert.",
                "Anordnung",
                "2027-05-03");
        file(
                clerk,
                opened.id(),
                "Anordnung Juni.docx",
                "Strassenbaustelle Hauptstr. 12: Umleitung.",
                "Anordnung",
                "2026-06-07");
        file(clerk, opened.id(), "Vermerk.docx", "Ortstermin zur Straßenbaustelle Hauptstr.", "Vermerk", "2027-05-04");

        var lead = authority.person("personal", Authority.Role.DEPARTMENT_LEAD, "20");
        var staff = lead.post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry",
                                authority.entry("10"),
                                "details",
                                Map.of("subject", "Personalakte Muster"),
                                "access",
                                "CLOSED_CIRCLE"))
                .expect(201)
                .id();
        var inside = authority.caseIn(lead, staff, "Personalgespräch").id();
        file(lead, inside, PROTECTED + ".docx", "Der " + PROTECTED + " kommt zur Akte.", "Vermerk", "2027-02-01");
        Pause.until("the protected word is found by its own", () -> total(lead, PROTECTED) > 0);
        Pause.until("the orders are found", () -> total(clerk, "strassenbaustelle") == 3);
    }

    @Test
    void finds_in_any_spelling_narrows_by_facets_and_jumps_to_a_reference() {
        try (var clerk = Visitor.of(authority).signIn("clerk")) {
            var page = clerk.page();
            clerk.search("strassenbaustelle hauptstr");
            assertThat(page.locator(".hit-list li").count()).isEqualTo(3);
            assertThat(page.locator(".hit-list").innerText()).contains("Straßenbaustelle", "Strassenbaustelle");
            clerk.look("k8-treffer");

            page.locator(".facets a.facet:has-text('2027')").click();
            page.locator(".chips:has-text('2027')").waitFor();
            page.locator(".facets a.facet:has-text('Anordnung')").click();
            page.locator(".chips:has-text('Anordnung')").waitFor();
            assertThat(page.locator(".hit-list li").count()).isEqualTo(1);
            assertThat(page.locator(".hit-list").innerText()).contains("Anordnung Mai");
            clerk.look("k8-eingegrenzt");

            // a part of a compound word
            clerk.open("/ui/suche?q=baustelle");
            assertThat(page.locator(".hit-list li").count()).isEqualTo(3);

            clerk.open("/ui/");
            page.locator("#suchfeld").fill(reference.replaceAll("[^0-9A-Za-z]+", " "));
            page.locator("#suchfeld").press("Enter");
            page.waitForURL(url -> !url.endsWith("/ui/"));
            page.locator("main :text('Sperrung Innenstadt')").first().waitFor();
            clerk.look("k8-zeichen");

            // the second document of the case, and by the bare number of the case two that may be meant
            clerk.open("/ui/suche?q=" + Api.query("Az. " + reference + " - 2"));
            page.waitForURL("**/ui/dokument/**");
            page.locator("main :text('Anordnung Juni')").first().waitFor();
            authority.file(authority.clerk(), dossier, "Deckblatt.txt", TestFiles.utf8("Deckblatt"));
            clerk.open("/ui/suche?q=" + Api.query(reference));
            assertThat(page.locator(".named-list li").count()).isEqualTo(2);
            clerk.look("k8-mehrere");
        }
    }

    @Test
    void a_word_of_a_protected_file_has_no_hit_no_count_and_no_suggestion() {
        for (var login : List.of("clerk", "manager")) {
            authority.manager();
            try (var stranger = Visitor.of(authority).signIn(login)) {
                var page = stranger.page();
                page.locator("#suchfeld").fill(PROTECTED);
                page.locator("#suchfeld").press("Enter");
                page.waitForURL("**/ui/suche**");
                page.locator("main .total").waitFor();

                assertThat(page.locator(".hit-list").count()).isZero();
                assertThat(page.locator(".relaxations").count()).isZero();
                assertThat(page.locator("main .total").innerText()).startsWith("Keine Treffer");
                page.locator(".facets .count").allInnerTexts().forEach(count -> assertThat(count)
                        .isEqualTo("0"));
                // half the word must not be completed either
                stranger.open("/ui/suche?q=Abmahn");
                assertThat(page.content()).doesNotContain(PROTECTED).doesNotContain("Personalakte");
                stranger.look("k8-geschuetzt-" + login);
            }
        }
    }

    private static void file(Api by, UUID place, String name, String text, String type, String day) {
        var document = authority.file(by, place, name, TestFiles.docx(text));
        by.put(
                        "api/v1/documents/" + document.id(),
                        Map.of("subject", name.replace(".docx", ""), "type", type, "letterDate", day),
                        "If-Match",
                        "*")
                .expect(200);
    }

    private static int total(Api api, String word) {
        return api.get("api/v1/search?q=" + Api.query(word))
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }
}
