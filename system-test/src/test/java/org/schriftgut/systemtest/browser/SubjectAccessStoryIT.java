package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.Authority.Role;
import org.schriftgut.systemtest.Pause;
import org.schriftgut.systemtest.TestFiles;

/** Scenario L10, steps 1 and 2, by the pages: somebody asks what is kept about them, and who read a file. */
@ExtendWith(Chromium.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubjectAccessStoryIT {

    private static Authority authority;
    private static UUID dossier;
    private static UUID letter;

    @BeforeAll
    static void letters_about_one_person_in_two_units_and_a_closed_circle() {
        authority = Authority.create("Landkreis Auskunft").withSmallPlan();
        authority.person("schutz", Role.PRIVACY_OFFICER, "0");
        authority.person("registratur", Role.REGISTRAR, "20");
        dossier =
                authority.dossier(authority.clerk(), "10", "Gewerbe Talstraße").id();
        letter = authority
                .file(authority.clerk(), dossier, "brief.txt", TestFiles.utf8("Sehr geehrte Frau Zwetschgenau"))
                .id();
        authority.file(authority.clerk(), dossier, "liste.txt", TestFiles.utf8("Zwetschgenau und hundert andere"));
        var second = authority
                .dossier(authority.otherClerk(), "11", "Verkehr Talstraße")
                .id();
        authority.file(authority.otherClerk(), second, "foto.txt", TestFiles.utf8("Halterin Zwetschgenau"));
        authority
                .lead()
                .post(
                        "api/v1/dossiers",
                        Map.of(
                                "planEntry", authority.entry("10"),
                                "details", Map.of("subject", "Beihilfe Zwetschgenau"),
                                "access", "CLOSED_CIRCLE"))
                .expect(201);
        Pause.until("all is found", () -> hits() == 3);
    }

    @Test
    @Order(1)
    void the_officer_asks_and_sees_only_which_units_hold_something() {
        try (var officer = Visitor.of(authority).signIn("schutz")) {
            var page = officer.page();
            page.locator(".rail a:has-text('Auskunftsersuchen')").click();
            officer.arrivesAt("Auskunftsersuchen");
            officer.look("l10-ersuchen-leer");
            page.locator("details.create summary").click();
            officer.fill("Person", "Frau Zwetschgenau");
            officer.fill("Eingang", "2999-01-01");
            officer.press("Suchen und Stellen benachrichtigen");
            page.waitForSelector("[data-summary]");
            officer.look("l10-ersuchen-falsch");
            officer.fill("Suchworte", "Zwetschgenau");
            officer.fill("Eingang", "2026-03-31");
            officer.press("Suchen und Stellen benachrichtigen");
            officer.arrivesAt("Auskunft: Frau Zwetschgenau");
            officer.look("l10-ersuchen");

            assertThat(page.locator("#liste tbody tr").allInnerTexts())
                    .hasSize(2)
                    .anyMatch(line -> line.contains("Hauptamt") && line.contains("2"))
                    .anyMatch(line -> line.contains("Bauamt") && line.contains("1"));
            assertThat(page.locator("main").innerText()).doesNotContain("Talstraße", "Beihilfe", "brief");
            assertThat(page.locator("main a[href$='export.zip']").count()).isZero();
            assertThat(officer.open("/ui/dokument/" + letter)).isEqualTo(404);
        }
    }

    @Test
    @Order(2)
    void a_unit_answers_itself_with_the_keyboard_alone() {
        try (var lead = Visitor.of(authority).signIn("lead")) {
            var page = lead.page();
            lead.open("/ui/nachrichten");
            lead.follow("Ihre Stelle hat zu einem Auskunftsersuchen");
            lead.arrivesAt("Auskunft: Frau Zwetschgenau");
            assertThat(page.locator("main").innerText()).doesNotContain("Beihilfe");
            lead.look("l10-teil");

            decide(page, "brief", "enthalten", "");
            page.waitForSelector("[data-notice]");
            decide(page, "liste", "nicht heraus", "kurz");
            page.waitForSelector("[data-notice]:has-text('mindestens 10 Zeichen')");
            decide(page, "liste", "nicht heraus", "Daten vieler anderer Personen");
            page.waitForSelector("[data-notice]:has-text('festgehalten')");
            lead.look("l10-teil-entschieden");
            tabTo(page, "button.primary:has-text('Stelle ist fertig')");
            page.keyboard().press("Enter");
            lead.arrivesAt("Auskunftsersuchen");
            assertThat(page.locator("#teile-liste").innerText()).contains("beantwortet");
            lead.look("l10-teile");
        }
        try (var registry = Visitor.of(authority).signIn("registratur")) {
            registry.open("/ui/auskunft");
            registry.follow("Frau Zwetschgenau");
            registry.arrivesAt("Auskunft: Frau Zwetschgenau");
            registry.press("Stelle ist fertig");
            registry.page().waitForSelector("[data-notice]:has-text('noch nicht über alle')");
            decide(registry.page(), "foto", "nicht betroffen", "");
            registry.page().waitForSelector("[data-notice]:has-text('festgehalten')");
            registry.press("Stelle ist fertig");
            registry.arrivesAt("Auskunftsersuchen");
        }
    }

    @Test
    @Order(3)
    void what_the_units_release_goes_out() {
        try (var officer = Visitor.of(authority).signIn("schutz")) {
            officer.open("/ui/auskunft");
            officer.follow("Frau Zwetschgenau");
            officer.arrivesAt("Auskunft: Frau Zwetschgenau");
            officer.look("l10-beantwortet");

            var files = unzip(officer.page()
                    .waitForDownload(() -> officer.follow("Auskunft als ZIP ausgeben"))
                    .createReadStream());

            assertThat(files.keySet())
                    .hasSize(3)
                    .contains("inhalt.csv", "inhalt.json")
                    .anyMatch(name -> name.endsWith("brief.txt"));
            assertThat(files.get("inhalt.csv")).contains("brief").doesNotContain("liste", "Beihilfe", "foto");
            officer.press("Ersuchen abschließen");
            officer.arrivesAt("Auskunftsersuchen");
            assertThat(officer.page().locator("main").innerText()).contains("abgeschlossen");
            officer.look("l10-abgeschlossen");
        }
    }

    @Test
    @Order(4)
    void a_restriction_blocks_every_change_until_it_is_lifted() {
        try (var lead = Visitor.of(authority).signIn("lead")) {
            lead.open("/ui/akte/" + dossier + "/rechte");
            lead.page().locator("#f-einschraenkung").fill("Widerspruch nach Artikel 21, Prüfung läuft");
            lead.press("Verarbeitung einschränken");
            lead.page().waitForSelector("[data-notice]:has-text('ist eingeschränkt')");
            lead.look("l10-einschraenkung");
        }
        try (var clerk = Visitor.of(authority).signIn("clerk")) {
            var page = clerk.page();
            clerk.open("/ui/dokument/" + letter);
            assertThat(page.locator("main").innerText()).contains("Verarbeitung eingeschränkt seit");
            assertThat(page.locator("main a[href$='/bearbeiten'], main a[href$='/fassung-neu']")
                            .count())
                    .isZero();
            clerk.look("l10-eingeschraenkt");
            assertThat(clerk.open("/ui/akte/" + dossier + "/dokumente")).isEqualTo(200);
            assertThat(page.locator("form[data-upload]").count()).isZero();
        }
        try (var lead = Visitor.of(authority).signIn("lead")) {
            lead.open("/ui/akte/" + dossier + "/rechte");
            lead.page().locator("#f-einschraenkung").fill("Widerspruch wurde zurückgenommen");
            lead.press("Einschränkung aufheben");
            lead.page().waitForSelector("[data-notice]:has-text('aufgehoben')");
        }
        try (var clerk = Visitor.of(authority).signIn("clerk")) {
            clerk.open("/ui/akte/" + dossier + "/dokumente");
            assertThat(clerk.page().locator("form[data-upload]").count()).isOne();
        }
    }

    @Test
    @Order(5)
    void who_read_the_file_is_answered() {
        authority.manager();
        try (var manager = Visitor.of(authority).signIn("manager")) {
            manager.open("/ui/akte/" + dossier + "/verlauf");
            manager.follow("Wer hat im letzten Monat gelesen");
            manager.arrivesAt("Protokoll");
            manager.page().waitForSelector("main :text('Person clerk')");
            manager.look("l10-leser");
        }
    }

    /** Decides about a hit of the list as somebody does who has no mouse. */
    private static void decide(Page page, String hit, String mark, String reason) {
        tabTo(page, "#liste tbody tr:has-text('" + hit + "') select");
        page.keyboard().type(mark);
        page.keyboard().press("Tab");
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().type(reason);
        page.keyboard().press("Enter");
    }

    /** Walks on with the Tab key; a person would have given up before the hundredth. */
    private static void tabTo(Page page, String selector) {
        var wanted = page.locator(selector);
        for (var presses = 0; presses < 100; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }

    private static int hits() {
        return authority
                .manager()
                .get("api/v1/search?q=Zwetschgenau")
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private static Map<String, String> unzip(InputStream content) {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(content, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
