package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.Authority.Role;
import org.schriftgut.systemtest.TestFiles;

/** The first quarter of an hour of somebody new: read, find, open, file, correct, and leave. */
@ExtendWith(Chromium.class)
class NewcomerStoryIT {

    private static final FilePayload NOTE = new FilePayload(
            "Vermerk Ortstermin.txt", "text/plain", "Ortstermin am Montag".getBytes(StandardCharsets.UTF_8));

    @Test
    void somebody_new_reads_finds_files_corrects_and_leaves() {
        var authority = Authority.create("Landkreis Musterland").withSmallPlan();
        var dossier = authority.dossier(authority.clerk(), "11", "Halteverbote");
        var inside = authority.caseIn(authority.clerk(), dossier.id(), "Halteverbot Schulgasse");
        authority.file(
                authority.clerk(), inside.id(), "Anordnung.docx", TestFiles.docx("Beschilderung der Feuerwehrzufahrt"));
        authority.account("neu", Role.CLERK, "10");

        try (var newcomer = Visitor.of(authority).signIn("neu")) {
            readTheHelp(newcomer);
            findAndOpen(newcomer);
            file(newcomer);
            newcomer.wasAnswered(409);
            correct(newcomer);
            sendAVersionTooLate(newcomer, authority);
            leave(newcomer);
        }
    }

    private static void readTheHelp(Visitor newcomer) {
        newcomer.look("neu-schreibtisch");
        assertThat(newcomer.page().locator(".list.cases .sub").first().innerText())
                .as("the file a case lies in")
                .contains("Halteverbote");
        newcomer.follow("Zur Hilfe");
        newcomer.arrivesAt("Hilfe");
        assertThat(newcomer.page().locator("main h2").allInnerTexts())
                .contains("Akte, Vorgang, Dokument", "Finden", "Rechte");
        newcomer.look("neu-hilfe");
    }

    private static void findAndOpen(Visitor newcomer) {
        newcomer.search("Feuerwehrzufahrt");
        newcomer.follow("Anordnung");
        newcomer.arrivesAt("Anordnung");
        assertThat(newcomer.page().locator("#vorschau .text-preview").innerText())
                .contains("Feuerwehrzufahrt");
        newcomer.look("neu-dokument");
    }

    private static void file(Visitor newcomer) {
        var page = newcomer.page();
        page.locator(".crumbs a:has-text('Halteverbot Schulgasse')").click();
        newcomer.arrivesAt("Halteverbot Schulgasse");
        var number = page.locator(".kind .reference").innerText();
        newcomer.drop(NOTE);
        page.waitForSelector("#status:text-is('1 Datei abgelegt')");
        page.waitForSelector("tr.fresh:has-text('Vermerk Ortstermin')");
        newcomer.look("neu-vorgang");

        newcomer.drop(NOTE);
        page.waitForSelector(".uploads a:has-text('Vermerk Ortstermin')");
        newcomer.look("neu-liegt-schon");
        page.locator(".uploads button:has-text('Nicht ablegen')").click();
        assertThat(page.locator("#dokumente tbody tr").count()).isEqualTo(2);

        page.locator("tr.fresh a").click();
        newcomer.arrivesAt("Vermerk Ortstermin");
        assertThat(page.locator(".crumbs li").last().innerText())
                .as("one number of a case")
                .contains(number);
    }

    private static void correct(Visitor newcomer) {
        newcomer.follow("Bearbeiten");
        newcomer.fill("Betreff", "Vermerk zum Ortstermin am Montag");
        newcomer.press("Speichern");
        newcomer.arrivesAt("Vermerk zum Ortstermin am Montag");
        newcomer.look("neu-berichtigt");
    }

    /** Somebody else files the second version while this tab shows the first. */
    private static void sendAVersionTooLate(Visitor newcomer, Authority authority) {
        var page = newcomer.page();
        page.locator(".side .tabs a:has-text('Fassungen')").click();
        page.waitForSelector(".versions");
        addVersion(authority, page, "Ortstermin am Dienstag");

        newcomer.follow("Neue Fassung");
        newcomer.arrivesAt("Fassung 3 ablegen");
        assertThat(page.locator("main .notice").innerText()).contains("Sie haben Fassung 1 gesehen", "Fassung 2");
        newcomer.look("neu-fassung-veraltet");
        page.setInputFiles("#f-datei", NOTE);
        newcomer.press("Fassung ablegen");
        newcomer.arrivesAt("Noch nicht abgelegt");
        assertThat(page.locator("main .notice").allInnerTexts())
                .anySatisfy(reason -> assertThat(reason).contains("Inzwischen ist Fassung 2 die neueste"))
                .anySatisfy(reason -> assertThat(reason).contains("denselben Inhalt wie Fassung 1"));
        newcomer.look("neu-fassung-zweifel");
        newcomer.follow("Nicht ablegen");
        newcomer.arrivesAt("Vermerk zum Ortstermin am Montag");
        assertThat(page.locator(".versions li").count()).isEqualTo(2);
    }

    private static void addVersion(Authority authority, Page page, String text) {
        var id = page.url().replaceFirst(".*/dokument/", "").replaceFirst("[/?].*", "");
        var api = authority.clerk();
        api.upload(
                        "api/v1/documents/" + id + "/versions/content?name=Vermerk.txt",
                        text.getBytes(StandardCharsets.UTF_8),
                        "If-Match",
                        api.get("api/v1/documents/" + id).expect(200).header("ETag"))
                .expect(201);
    }

    private static void leave(Visitor newcomer) {
        var page = newcomer.page();
        page.locator("details.menu summary").click();
        newcomer.look("neu-menue");
        page.locator("details.menu button:has-text('Abmelden')").click();
        newcomer.arrivesAt("Anmelden");
    }
}
