package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.Authority.Role;
import org.schriftgut.systemtest.TestFiles;

/** The main story: from an empty authority to documents that are found by a word inside and keep their versions. */
@ExtendWith(Chromium.class)
class ClerkStoryIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final FilePayload DOCX = new FilePayload(
            "Antrag Sondernutzung.docx",
            WORD,
            TestFiles.docx("Hiermit wird die Sondernutzung der Lindenallee für das Straßenfest beantragt."));
    private static final FilePayload PDF = new FilePayload(
            "Gutachten Standsicherheit.pdf",
            "application/pdf",
            TestFiles.pdf("Gutachten zur Standsicherheit der Fachwerkscheune"));
    private static final FilePayload NEW_PDF = new FilePayload(
            "Gutachten Standsicherheit.pdf",
            "application/pdf",
            TestFiles.pdf("Gutachten, zweite Fassung, mit Nachtrag zum Dachstuhl"));
    private static final FilePayload MAIL = new FilePayload(
            "Nachreichung.eml",
            "message/rfc822",
            TestFiles.mail("Anbei die Unterlage zum Kirchweihfest.", "lageplan.docx", TestFiles.docx("Lageplan")));

    @Test
    void a_clerk_files_three_documents_finds_them_and_adds_a_version() throws IOException {
        var authority = Authority.create("Landkreis Musterland");
        authority.account("schmidt", Role.RECORDS_MANAGER, "0");
        authority.account("weber", Role.CLERK, "10");

        try (var manager = Visitor.of(authority).signIn("schmidt")) {
            importPlan(manager);
        }
        try (var clerk = Visitor.of(authority).signIn("weber")) {
            openDossierAndCase(clerk);
            dropThreeFiles(clerk);
            dropIntoTheDossier(clerk);
            findAndRead(clerk);
            addVersion(clerk);
            readHistory(clerk);
            clerk.open("/ui/");
            clerk.look("schreibtisch");
        }
    }

    private static void importPlan(Visitor manager) throws IOException {
        manager.look("schreibtisch-leer");
        manager.open("/ui/plan");
        manager.look("plan-leer");
        manager.follow("Importieren");
        manager.arrivesAt("Aktenplan importieren");
        manager.look("import");
        byte[] plan;
        try (var csv = ClerkStoryIT.class.getResourceAsStream("/demo/muster_aktenplan_landkreis.csv")) {
            plan = csv.readAllBytes();
        }
        manager.page().setInputFiles("#f-datei", new FilePayload("aktenplan.csv", "text/csv", plan));
        manager.press("Datei prüfen");
        manager.arrivesAt("Prüfung: aktenplan.csv");
        manager.look("import-pruefung");
        manager.press("Aktenplan übernehmen");
        manager.arrivesAt("Aktenplan");
        assertThat(manager.page().locator("[data-notice]").innerText()).startsWith("Der Aktenplan ist übernommen");
        manager.look("plan");
    }

    private static void openDossierAndCase(Visitor clerk) {
        var page = clerk.page();
        clerk.open("/ui/plan");
        page.locator("[role=treeitem]").first().focus();
        page.keyboard().press("ArrowRight");
        page.waitForSelector("[role=group] [role=treeitem]");
        for (var code : List.of("00", "001", "001.1")) {
            page.locator(".tree a:has(.code:text-is('" + code + "'))").click();
            page.waitForSelector("h1 .code:text-is('" + code + "')");
        }
        clerk.look("plan-eintrag-leer");
        clerk.follow("Neue Akte");
        clerk.arrivesAt("Neue Akte");
        clerk.look("akte-neu");
        clerk.fill("Betreff", "Sondernutzungen 2026");
        clerk.press("Akte anlegen");
        clerk.arrivesAt("Sondernutzungen 2026");
        assertThat(page.locator("[data-notice]").innerText()).contains("ist angelegt");
        clerk.look("akte-leer");
        clerk.follow("Neuer Vorgang");
        clerk.arrivesAt("Neuer Vorgang");
        clerk.fill("Betreff", "Straßenfest Lindenallee");
        clerk.look("vorgang-neu");
        clerk.press("Vorgang anlegen");
        clerk.arrivesAt("Straßenfest Lindenallee");
        clerk.look("vorgang-leer");
    }

    private static void dropThreeFiles(Visitor clerk) {
        clerk.drop(DOCX, PDF, MAIL);

        clerk.page().waitForSelector("#status:has-text('3 von 3')");
        clerk.page().waitForSelector("#dokumente tbody tr:nth-child(3)");
        assertThat(clerk.page().locator(".uploads li").allInnerTexts())
                .allSatisfy(line -> assertThat(line).contains("abgelegt"));
        clerk.look("vorgang");
    }

    private static void dropIntoTheDossier(Visitor clerk) {
        var page = clerk.page();
        page.locator(".crumbs a:has-text('Sondernutzungen 2026')").click();
        clerk.arrivesAt("Sondernutzungen 2026");
        page.locator("main .tabs a:has-text('Dokumente')").click();
        page.waitForSelector("form[data-upload]");
        clerk.drop(new FilePayload(
                "Aktenvermerk.txt", "text/plain", "Vermerk zur ganzen Akte".getBytes(StandardCharsets.UTF_8)));

        page.waitForSelector("#dokumente tbody tr:has-text('Aktenvermerk')");
        clerk.look("akte-dokumente-abgelegt");
        assertThat(page.locator("#dokumente tbody tr").count())
                .as("those of the case, and the one in the dossier itself")
                .isEqualTo(4);
    }

    private static void findAndRead(Visitor clerk) {
        var page = clerk.page();
        clerk.search("Fachwerkscheune");
        assertThat(page.locator(".hit-list mark").first().innerText()).isEqualTo("Fachwerkscheune");
        clerk.look("suche");
        clerk.follow("Gutachten Standsicherheit");
        clerk.arrivesAt("Gutachten Standsicherheit");
        page.waitForSelector("[data-drawn] canvas");
        page.waitForSelector(".textLayer span:has-text('Fachwerkscheune')");
        clerk.look("dokument-pdf");

        clerk.search("Straßenfest beantragt");
        clerk.follow("Antrag Sondernutzung");
        clerk.arrivesAt("Antrag Sondernutzung");
        assertThat(page.locator("#vorschau .text-preview").innerText()).contains("Sondernutzung der Lindenallee");
        clerk.look("dokument-text");

        clerk.search("Kirchweihfest");
        clerk.follow("Nachreichung");
        clerk.arrivesAt("Nachreichung zum Antrag");
        assertThat(page.locator("#vorschau .mail").innerText())
                .contains("erika@example.org", "Nachreichung zum Antrag", "Unterlage zum Kirchweihfest");
        clerk.look("dokument-mail");
        page.locator(".side .tabs a:has-text('Anlagen')").click();
        page.waitForSelector(".side .parts");
        assertThat(page.locator(".side .parts").innerText()).contains("lageplan.docx");
        clerk.look("dokument-anlagen");
    }

    private static void addVersion(Visitor clerk) {
        var page = clerk.page();
        clerk.search("Fachwerkscheune");
        clerk.follow("Gutachten Standsicherheit");
        clerk.arrivesAt("Gutachten Standsicherheit");
        clerk.follow("Neue Fassung");
        clerk.arrivesAt("Fassung 2 ablegen");
        page.setInputFiles("#f-datei", NEW_PDF);
        clerk.fill("Was ist neu?", "Nachtrag eingearbeitet");
        clerk.look("fassung-neu");
        clerk.press("Fassung ablegen");
        page.waitForSelector(".textLayer span:has-text('Nachtrag zum Dachstuhl')");
        assertThat(page.locator(".versions li"))
                .satisfies(lines -> assertThat(lines.count()).isEqualTo(2));

        page.locator(".versions a[data-open]:has-text('Fassung 1')").click();

        page.waitForSelector(".textLayer span:has-text('Fachwerkscheune')");
        assertThat(page.locator(".facts-line .badge").first().innerText()).isEqualTo("Fassung 1 von 2");
        clerk.look("dokument-alte-fassung");
        clerk.follow("Zur aktuellen Fassung");
        page.waitForSelector(".textLayer span:has-text('Nachtrag zum Dachstuhl')");
    }

    private static void readHistory(Visitor clerk) {
        clerk.page().locator(".side .tabs a:has-text('Verlauf')").click();
        clerk.page().waitForSelector(".timeline");
        assertThat(clerk.page().locator(".timeline li").allInnerTexts())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("Person weber"))
                .anySatisfy(line -> assertThat(line).contains("hat Fassung 2 abgelegt"))
                .anySatisfy(line -> assertThat(line).contains("abgelegt"));
        clerk.look("dokument-verlauf");
        clerk.page().locator(".crumbs a:has-text('Straßenfest')").click();
        clerk.arrivesAt("Straßenfest Lindenallee");
        clerk.page().locator(".tabs a:has-text('Verlauf')").click();
        clerk.page().waitForSelector(".timeline");
        clerk.look("vorgang-verlauf");
        clerk.page().locator(".crumbs a:has-text('Sondernutzungen 2026')").click();
        clerk.arrivesAt("Sondernutzungen 2026");
        clerk.look("akte");
        for (var tab : List.of("Dokumente", "Verlauf", "Metadaten", "Rechte")) {
            clerk.page().locator("main .tabs a:has-text('" + tab + "')").click();
            clerk.page().waitForSelector("main .tabs a[aria-current]:has-text('" + tab + "')");
            clerk.look("akte-" + tab.toLowerCase(Locale.ROOT));
        }
    }
}
