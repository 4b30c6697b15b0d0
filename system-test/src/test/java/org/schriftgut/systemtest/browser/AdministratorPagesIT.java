package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.Pause;
import org.schriftgut.systemtest.TestFiles;

/** The pages of the administration, and the pages in English. */
@ExtendWith(Chromium.class)
class AdministratorPagesIT {

    private static Authority authority;

    @BeforeAll
    static void an_authority_with_a_document() {
        authority = Authority.create("Landkreis").withSmallPlan();
        var dossier = authority.dossier(authority.clerk(), "10", "Marktwesen");
        var inside = authority.caseIn(authority.clerk(), dossier.id(), "Wochenmarkt");
        authority.file(authority.clerk(), inside.id(), "Satzung.docx", TestFiles.docx("Marktsatzung"));
    }

    @Test
    void shows_the_jobs_to_an_administrator() {
        try (var admin = Visitor.of(authority).signIn("admin")) {
            admin.page().locator(".rail a:has-text('Aufträge')").click();
            admin.arrivesAt("Aufträge im Hintergrund");
            // what is done disappears, except the building of an index
            admin.press("Suchindex neu aufbauen");
            admin.page().locator("[data-notice]").waitFor();
            Pause.until("the index is built", () -> {
                admin.page().reload();
                return admin.page()
                                .locator("main tbody tr:has-text('Suchindex neu aufbauen'):has-text('erledigt')")
                                .count()
                        > 0;
            });
            admin.look("auftraege");
            admin.open("/ui/admin/jobs?zustand=DEAD");
            assertThat(admin.page().locator("main").innerText()).contains("Keine Aufträge in diesem Zustand.");
            admin.look("auftraege-gescheitert");
        }
    }

    @Test
    void shows_people_and_units() {
        try (var admin = Visitor.of(authority).signIn("admin")) {
            admin.page().locator(".rail a:has-text('Personen')").click();
            admin.arrivesAt("Personen und Stellen");

            assertThat(admin.page().locator("main").innerText()).contains("Person clerk", "Hauptamt");
            admin.look("personen");
        }
    }

    @Test
    void speaks_english_when_asked() {
        authority.clerk();
        try (var clerk = Visitor.of(authority).signIn("clerk")) {
            var page = clerk.page();
            page.locator("details.menu summary").click();
            clerk.look("menue");
            page.locator("input[name=sprache][value=en]").check();
            page.locator("details.menu form.look button").click();
            page.waitForSelector("html[lang=en]");

            clerk.arrivesAt("My desk");
            clerk.look("englisch-desk");
            page.locator("main [data-list] [data-open]").first().click();
            page.waitForSelector(".head.object");
            clerk.look("englisch-case");
        }
    }
}
