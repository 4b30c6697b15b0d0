package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.Authority.Role;

/** What a person sees when it does not go as planned. */
@ExtendWith(Chromium.class)
class TroublePagesIT {

    private static final UUID UNKNOWN = UUID.fromString("0196f000-0000-7000-8000-000000000000");

    private static Authority ours;
    private static UUID dossier;
    private static List<String> pagesOfOthers;
    private Visitor clerk;

    @BeforeAll
    static void two_authorities_and_a_dossier_of_another_unit() {
        ours = Authority.create("Landkreis").withSmallPlan();
        dossier = ours.dossier(ours.clerk(), "10", "Gaststätten").id();
        var hidden = ours.otherClerk()
                .post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", ours.entry("10"),
                                "details", Map.of("subject", "Nur für das Bauamt"),
                                "access", "UNIT_ONLY"))
                .expect(201)
                .id();
        var theirs = Authority.create("Nachbarkreis").withSmallPlan();
        var foreign = theirs.dossier(theirs.clerk(), "10", "Fremde Akte").id();
        var foreignCase =
                theirs.caseIn(theirs.clerk(), foreign, "Fremder Vorgang").id();
        var document = theirs.file(theirs.clerk(), foreignCase, "fremd.txt", "fremd".getBytes(StandardCharsets.UTF_8))
                .id();
        pagesOfOthers = List.of(
                "/ui/akte/" + hidden,
                "/ui/akte/" + foreign,
                "/ui/akte/" + foreign + "/verlauf",
                "/ui/akte/" + foreign + "/bearbeiten",
                "/ui/akte/" + foreign + "/vorgang-neu",
                "/ui/vorgang/" + foreignCase,
                "/ui/dokument/" + document,
                "/ui/dokument/" + document + "/fassung-neu",
                "/ui/plan/" + theirs.entry("10"),
                "/ui/gibtesnicht",
                "/gibtesnicht/auch");
    }

    @BeforeEach
    void sign_in() {
        clerk = Visitor.of(ours).signIn("clerk");
    }

    @AfterEach
    void leave() {
        clerk.close();
    }

    @Test
    void shows_the_same_page_for_what_is_foreign_hidden_or_unknown() {
        assertThat(clerk.open("/ui/akte/" + UNKNOWN)).isEqualTo(404);
        var unknown = clerk.page().locator("main").innerHTML();
        var title = clerk.page().title();
        clerk.look("unbekannt");

        for (var path : pagesOfOthers) {
            assertThat(clerk.open(path)).as(path).isEqualTo(404);
            assertThat(clerk.page().title()).as(path).isEqualTo(title);
            assertThat(clerk.page().locator("main").innerHTML()).as(path).isEqualTo(unknown);
        }
    }

    @Test
    void answers_a_form_that_the_gate_refuses_with_a_page() {
        var answer = clerk.page()
                .evaluate(
                        """
                        async () => {
                          const form = new URLSearchParams({ betreff: 'x'.repeat(2 << 20) });
                          const answer = await fetch('/ui/akte-neu', { method: 'POST', body: form, headers: { Accept: 'text/html' } });
                          return answer.status + ' ' + await answer.text();
                        }
                        """)
                .toString();

        assertThat(answer).startsWith("413 <!doctype html>").contains("Die Datei ist zu groß");
    }

    @Test
    void keeps_a_clerk_out_of_the_administration_in_words() {
        assertThat(clerk.open("/ui/admin/jobs")).isEqualTo(403);
        clerk.arrivesAt("Dafür fehlt Ihnen das Recht");
        clerk.look("verboten");
    }

    @Test
    void asks_which_value_counts_when_two_people_edit() {
        var colleague = ours.person("kollegin", Role.CLERK, "10");
        clerk.open("/ui/akte/" + dossier + "/bearbeiten");
        var before = colleague.get("api/v1/places/" + dossier).expect(200);
        colleague
                .put(
                        "api/v1/places/" + dossier,
                        Map.of("subject", "Gaststätten und Hotels"),
                        "If-Match",
                        before.header("ETag"))
                .expect(200);

        clerk.fill("Betreff", "Gaststätten in der Altstadt");
        clerk.press("Speichern");

        clerk.arrivesAt("Jemand war schneller");
        assertThat(clerk.page().locator("form.conflict").innerText())
                .contains("Gaststätten in der Altstadt", "Gaststätten und Hotels", "Person kollegin");
        clerk.look("konflikt");
        clerk.press("So speichern");
        clerk.arrivesAt("Gaststätten in der Altstadt");
    }

    @Test
    void says_at_the_field_that_a_term_ends_before_it_begins_and_keeps_what_was_typed() {
        var paper = ours.dossier(ours.clerk(), "10", "Schankerlaubnisse").id();
        clerk.open("/ui/akte/" + paper + "/bearbeiten");
        clerk.page().selectOption("#f-medium", "HYBRID");
        clerk.fill("Standort der Papierakte", "Altregistratur, Regal 7");
        clerk.fill("Laufzeit von", "2026-03-04");
        clerk.fill("Laufzeit bis", "2025-12-31");
        clerk.press("Speichern");

        clerk.page().waitForSelector("[data-summary]");
        assertThat(clerk.page().locator("#e-laufzeitBis").innerText()).contains("endet, bevor sie beginnt");
        clerk.look("akte-bearbeiten-fehler");
        clerk.fill("Laufzeit bis", "2027-12-31");
        clerk.press("Speichern");

        clerk.arrivesAt("Schankerlaubnisse");
        assertThat(clerk.page().locator("main .panel").innerText())
                .contains("elektronisch und Papier", "Altregistratur, Regal 7", "04.03.2026 – 31.12.2027");
    }

    @Test
    void names_the_field_that_is_missing() {
        clerk.open("/ui/akte-neu");
        clerk.fill("Aktenplankennzeichen", "99.9");
        clerk.fill("Betreff", "Ohne Platz im Plan");
        clerk.press("Akte anlegen");

        clerk.page().waitForSelector("[data-summary]");
        assertThat(clerk.page().locator("[data-summary]").innerText()).contains("Aktenplan");
        assertThat(clerk.page().inputValue("#f-betreff")).isEqualTo("Ohne Platz im Plan");
        clerk.look("akte-neu-fehler");
    }

    @Test
    void says_that_nothing_was_found() {
        clerk.open("/ui/suche");
        clerk.look("suche-leer");
        clerk.open("/ui/suche?q=Quittenbrot");

        assertThat(clerk.page().locator(".hits").innerText()).contains("wurde nichts gefunden");
        clerk.look("suche-nichts");
    }

    @Test
    void refuses_a_wrong_password_without_losing_the_name() {
        try (var stranger = Visitor.of(ours)) {
            stranger.open("/ui/");
            stranger.look("anmelden");
            stranger.fill("Anmeldename", "clerk@" + ours.key());
            stranger.fill("Kennwort", "geraten");
            stranger.press("Anmelden");

            stranger.page().waitForSelector("[data-summary]");
            assertThat(stranger.page().locator("main").innerText()).contains("Anmeldename oder Kennwort stimmt nicht.");
            assertThat(stranger.page().inputValue("#f-name")).isEqualTo("clerk@" + ours.key());
            stranger.look("anmelden-falsch");
        }
    }
}
