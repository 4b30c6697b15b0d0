package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.Authority.Role;

/** An administrator sets up groups, auditors, the provider and the configuration, by the pages alone. */
@ExtendWith(Chromium.class)
class AdministrationStoryIT {

    private static Authority authority;

    @BeforeAll
    static void an_authority_with_people() {
        authority = Authority.create("Landkreis").withSmallPlan();
        authority.clerk();
        authority.account("pruefer", Role.AUDITOR, "0");
    }

    @Test
    void makes_a_group_fills_it_and_closes_it() {
        try (var admin = Visitor.of(authority).signIn("admin")) {
            admin.open("/ui/admin/gruppen");
            admin.look("gruppen-leer");
            admin.page().locator("details.create summary").click();
            admin.fill("Name der Gruppe", "Krisenstab Hochwasser");
            admin.press("Gruppe anlegen");
            admin.arrivesAt("Krisenstab Hochwasser");
            admin.page().locator("#f-person").selectOption("Person clerk (clerk)");
            admin.press("Aufnehmen");
            admin.page().waitForSelector("tbody tr:has-text('Person clerk')");
            admin.look("gruppe");
            admin.press("Gruppe schließen");
            admin.page().waitForSelector("main .badge:has-text('geschlossen')");

            admin.press("Gruppe wieder öffnen");
            admin.page().waitForSelector("main button:has-text('Gruppe schließen')");
            admin.press("Herausnehmen");
            admin.page().waitForSelector("main :text('Zu der Gruppe gehört niemand.')");
            admin.open("/ui/admin/gruppen");
            admin.page().locator("details.create summary").click();
            admin.fill("Name der Gruppe", "Krisenstab Hochwasser");
            admin.press("Gruppe anlegen");
            admin.page().waitForSelector("[data-summary]");

            assertThat(admin.page().locator("[data-summary]").innerText()).contains("schon vergeben");
            admin.look("gruppen");
        }
    }

    @Test
    void gives_an_auditor_something_to_read_and_ends_it() {
        try (var admin = Visitor.of(authority).signIn("admin")) {
            var page = admin.page();
            admin.open("/ui/admin/pruefung");
            assertThat(page.locator("main tbody").innerText()).contains("Person pruefer", "liest nichts");
            page.locator("details.create summary").click();
            admin.fill("Zweig des Aktenplans", "gibt es nicht");
            admin.fill("Letzter Tag", "2099-12-31");
            admin.press("Einsicht geben");
            page.waitForSelector("[data-summary]");
            assertThat(page.locator("[data-summary]").innerText()).contains("gibt es im Aktenplan nicht");
            admin.look("pruefung-falsch");
            admin.fill("Zweig des Aktenplans", "10");
            admin.press("Einsicht geben");
            page.waitForSelector("[data-notice]:has-text('sobald eine zweite Person zustimmt')");
            assertThat(page.locator("main tbody").innerText()).contains("liest nichts");
            agreed("Einsicht für die Prüfung geben");
            admin.open("/ui/admin/pruefung");
            page.waitForSelector("tbody tr:has-text('Gewerbe')");
            admin.look("pruefung");

            admin.press("Jetzt beenden");
            page.waitForSelector("tbody tr:has-text('liest nichts')");
        }
    }

    @Test
    void sets_the_provider_and_never_sees_its_secret_again() {
        try (var admin = Visitor.of(authority).signIn("admin")) {
            var page = admin.page();
            admin.open("/ui/admin/anmeldedienst");
            admin.look("anmeldedienst-leer");
            admin.fill("Adresse des Dienstes", "http://unsicher.example/realm");
            admin.fill("Kennung dieses Servers", "schriftgut");
            admin.fill("Geheimnis dieses Servers", "Zwetschgenkuchen");
            admin.fill("Wörter und Rollen", "chef=DEPARTMENT_LEAD");
            admin.press("Speichern");
            page.waitForSelector("[data-summary]");
            assertThat(page.locator("[data-summary]").innerText()).contains("beginnt mit https");
            assertThat(page.content()).doesNotContain("Zwetschgenkuchen");
            admin.look("anmeldedienst-falsch");

            admin.fill("Adresse des Dienstes", "https://anmeldung.example/realm");
            admin.fill("Geheimnis dieses Servers", "Zwetschgenkuchen");
            admin.press("Speichern");
            page.waitForSelector("[data-notice]:has-text('gilt noch nicht')");
            page.waitForSelector("main .notice:has-text('wartet auf die Zustimmung')");
            agreed("Anmeldedienst einrichten oder ändern");
            admin.open("/ui/admin/anmeldedienst");
            page.waitForSelector("main .notice:has-text('Geben Sie dasselbe Geheimnis noch einmal ein')");
            admin.look("anmeldedienst-freigegeben");
            admin.fill("Geheimnis dieses Servers", "Zwetschgenkuchen");
            admin.press("Speichern");
            page.waitForSelector("[data-notice]:has-text('Gespeichert')");

            admin.open("/ui/admin/anmeldedienst");
            assertThat(page.content()).doesNotContain("Zwetschgenkuchen");
            admin.look("anmeldedienst");
        }
    }

    @Test
    void compares_a_changed_file_applies_it_and_goes_back() {
        try (var admin = Visitor.of(authority).signIn("admin")) {
            var page = admin.page();
            admin.open("/ui/admin/konfiguration");
            admin.look("konfiguration");
            page.locator("#liste a:has-text('Stellen')").click();
            admin.arrivesAt("Stellen");
            admin.look("konfiguration-teil");
            var items = authority
                    .admin()
                    .get("api/v1/configuration/units")
                    .expect(200)
                    .json();
            var file = items.toString()
                    .replace("\"Bauamt\"", "\"Bau- und Umweltamt\"")
                    .replace("\"items\":{", "\"items\":{\"30\":{\"name\":\"Rechtsamt\",\"parent\":\"0\"},");

            send(admin, "kein JSON");
            assertThat(page.locator("[data-summary]").innerText()).contains("kein solcher Teil");
            send(admin, file);
            admin.arrivesAt("Stellen: Vergleich");
            assertThat(page.locator("main tbody").innerText())
                    .contains("Rechtsamt", "Bau- und Umweltamt", "kommt dazu");
            admin.look("konfiguration-vergleich");
            admin.press("Anwenden");
            admin.arrivesAt("Stellen");
            assertThat(page.locator("main").innerText()).contains("Rechtsamt");

            page.locator("#fassungen-liste a:has-text('Fassung 1')").click();
            admin.arrivesAt("Stellen: Vergleich");
            admin.look("konfiguration-zurueck");
            admin.press("Anwenden");
            admin.arrivesAt("Stellen");
            assertThat(page.locator("#liste").innerText()).doesNotContain("Rechtsamt");
        }
    }

    private static void send(Visitor admin, String content) {
        admin.page()
                .setInputFiles(
                        "#f-datei",
                        new FilePayload("stellen.json", "application/json", content.getBytes(StandardCharsets.UTF_8)));
        admin.press("Vergleichen");
        admin.page().waitForSelector("[data-summary], h1:has-text('Vergleich')");
    }

    /** The records manager finds the request on their page, reads it and agrees. */
    private static void agreed(String title) {
        try (var manager = Visitor.of(authority).signIn("manager")) {
            manager.open("/ui/freigaben");
            manager.page().locator("main a:has-text('" + title + "')").first().click();
            manager.arrivesAt(title);
            manager.look("freigabe-" + (title.startsWith("Anmelde") ? "anmeldedienst" : "pruefung"));
            manager.press("Zustimmen");
            manager.page().waitForSelector("[data-notice]");
        }
    }

    @Test
    void keeps_others_out() {
        var clerk = authority.clerk();
        for (var path : Map.of("gruppen", 403, "pruefung", 403, "anmeldedienst", 403, "konfiguration", 403)
                .entrySet()) {
            assertThat(clerk.get("ui/admin/" + path.getKey()).status())
                    .as(path.getKey())
                    .isEqualTo(path.getValue());
        }
    }
}
