package org.schriftgut.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sample pages in Debian's Chromium: keys, upload, sessions and PDF preview. */
class PageBrowserTest {

    private static SampleBrowser browser;

    private Page page;

    @BeforeAll
    static void start_browser() throws IOException {
        browser = new SampleBrowser();
    }

    @AfterAll
    static void stop_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open_page() {
        page = browser.open();
    }

    @AfterEach
    void close_page() {
        browser.close(page);
    }

    @Test
    void warns_before_the_session_ends_and_keeps_it() {
        page.clock().install();
        browser.server.secondsLeft = 100;
        open("akte-neu");
        page.locator("[name=betreff]").fill("Halb getippt");
        page.clock().fastForward(61_000);
        page.locator("#sitzung[open] [data-bald]").waitFor();

        page.keyboard().press("Enter");
        page.locator("#sitzung[open]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        assertThat(browser.server.secondsLeft).isEqualTo(3600);
        assertThat(page.locator("[name=betreff]").inputValue()).isEqualTo("Halb getippt");
    }

    @Test
    void tells_that_the_session_has_ended_and_that_nothing_typed_is_lost() {
        page.clock().install();
        browser.server.secondsLeft = 0;
        open("akte-neu");
        page.locator("[name=betreff]").fill("Halb getippt");
        page.clock().fastForward(61_000);
        page.locator("#sitzung[open] [data-zuende]").waitFor();

        page.keyboard().press("Escape");

        assertThat(page.locator("[name=betreff]").inputValue()).isEqualTo("Halb getippt");
        browser.server.secondsLeft = 3600;
        browser.complaints.removeIf(
                complaint -> complaint.contains("/sample/anmelden")); // the way to the sign-in, not taken
    }

    private void open(String name) {
        page.navigate(browser.server.address("/sample/" + name));
    }

    private Object focused(String expression) {
        return page.evaluate("document.activeElement." + expression);
    }

    @Test
    void walks_a_list_with_the_arrow_keys_and_with_letters() {
        open("plan-eintrag");

        page.locator("#liste [data-open]").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("j");
        page.keyboard().press("k");

        assertThat(focused("textContent")).asString().startsWith("Umbau Scheune");
    }

    @Test
    void makes_the_list_a_single_stop_of_the_tab_key() {
        open("plan-eintrag");

        assertThat(page.locator("#liste [data-open][tabindex='0']").count()).isEqualTo(1);
    }

    @Test
    void opens_a_branch_of_the_file_plan_with_the_right_arrow() {
        open("plan");

        page.locator("[role=treeitem]").first().focus();
        page.keyboard().press("ArrowRight");
        page.waitForSelector("[role=group] [role=treeitem]");
        page.keyboard().press("ArrowRight");

        assertThat(focused("textContent")).asString().contains("Organisation");
    }

    @Test
    void jumps_in_the_file_plan_to_a_typed_number() {
        open("plan-eintrag");

        page.locator("[role=treeitem]").first().focus();
        page.keyboard().type("66");

        assertThat(focused("textContent")).asString().contains("Kreisstraßen");
    }

    @Test
    void goes_from_pane_to_pane_with_f6() {
        open("plan-eintrag");

        page.locator("#suchfeld").focus();
        page.keyboard().press("F6");
        page.keyboard().press("F6");

        assertThat(focused("getAttribute('role')")).isEqualTo("treeitem");
    }

    @Test
    void focuses_the_search_box_with_a_slash_and_shows_the_keys_with_a_question_mark() {
        open("schreibtisch");

        page.keyboard().press("/");
        assertThat(focused("id")).isEqualTo("suchfeld");
        page.locator("main").focus();
        page.keyboard().press("?");

        assertThat(page.locator("#tasten").isVisible()).isTrue();
    }

    @Test
    void shows_the_whole_menu_of_the_person_on_a_low_screen_by_scrolling_it() {
        page.setViewportSize(1366, 500);
        open("freigaben");

        page.locator("details.menu summary").click();
        page.locator("details.menu form[action='/ui/abmelden'] button").scrollIntoViewIfNeeded();

        var box =
                page.locator("details.menu form[action='/ui/abmelden'] button").boundingBox();
        assertThat(box.y + box.height).isLessThanOrEqualTo(500);
        assertThat(page.locator("details.menu .menu-body").boundingBox().height).isLessThan(450);
    }

    @Test
    void leads_from_the_top_of_the_page_to_the_first_row_in_six_presses() {
        open("plan-eintrag");

        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(focused("getAttribute('href')")).isEqualTo("#liste");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(page.evaluate("document.activeElement.matches('tbody tr:first-child [data-open]')"))
                .isEqualTo(true);
    }

    @Test
    void stages_each_file_and_then_files_it() {
        open("vorgang");

        page.setInputFiles("#f-dateien", new FilePayload[] {
            new FilePayload("Vermerk.txt", "text/plain", "eins".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("Plan.pdf", "application/pdf", "zwei".getBytes(StandardCharsets.UTF_8))
        });
        page.waitForSelector("#status:has-text('2 von 2')");

        assertThat(browser.server.filed())
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains("staged=s1").contains("_csrf=csrf-token"))
                .anySatisfy(body -> assertThat(body).contains("name=Vermerk.txt"));
    }

    @Test
    void says_where_the_same_file_lies_and_leaves_it_out_with_one_click() {
        open("vorgang");
        var before = browser.server.filed().size();

        page.setInputFiles("#f-dateien", new FilePayload[] {file("Doppelt.txt", "eins")});
        page.waitForSelector(".uploads a[href='/ui/dokument/d7']");
        page.locator(".uploads button:has-text('Nicht ablegen')").click();

        assertThat(page.locator(".uploads .state").textContent()).isEqualTo("nicht abgelegt, liegt schon da");
        assertThat(browser.server.filed()).hasSize(before);
        browser.complaints.removeIf(said -> said.contains("409"));
    }

    @Test
    void files_what_is_dropped_anywhere_and_brings_the_new_document_into_sight() {
        open("vorgang");

        drop("main h1", file("Neu.txt", "zwei"));
        page.waitForSelector("#status:text-is('1 Datei abgelegt')");
        page.waitForSelector("tr.fresh");

        assertThat(page.locator("tr.fresh a[href='/ui/dokument/d2']").count()).isEqualTo(1);
    }

    @Test
    void says_in_words_why_a_file_is_refused_before_it_is_sent() {
        open("vorgang");

        drop("main", file("Leer.txt", ""));
        page.waitForSelector(".uploads .failed");

        assertThat(page.locator(".uploads .failed .state").textContent())
                .startsWith("Nicht abgelegt: Die Datei ist leer (0 Byte).");
    }

    @Test
    void stays_on_the_page_when_a_file_is_dropped_where_nothing_is_filed() {
        open("schreibtisch");

        drop("main", file("Neu.txt", "drei"));
        page.waitForSelector("#status:has-text('keine Dateien')");

        assertThat(page.url()).endsWith("/sample/schreibtisch");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private void drop(String place, FilePayload file) {
        var transfer = page.evaluateHandle(
                """
                file => {
                  const transfer = new DataTransfer();
                  transfer.items.add(new File([file.text], file.name, { type: 'text/plain' }));
                  return transfer;
                }
                """,
                Map.of("name", file.name, "text", new String(file.buffer, StandardCharsets.UTF_8)));
        page.locator(place).dispatchEvent("drop", Map.of("dataTransfer", transfer));
    }

    @Test
    void suggests_entries_of_the_plan_while_somebody_types() {
        open("akte-neu");

        page.locator("#f-kennzeichen").pressSequentially("einzel");
        page.waitForSelector(
                "datalist option", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));

        assertThat(page.locator("datalist option").first().getAttribute("value"))
                .isEqualTo("63.20");
        assertThat(page.evaluate("document.getElementById('f-kennzeichen').list.options.length"))
                .isEqualTo(1);
    }

    @Test
    void draws_a_pdf_with_selectable_text() {
        open("dokument-pdf");

        page.waitForSelector("[data-drawn] .textLayer span");

        assertThat(page.locator(".textLayer").textContent()).contains("Stellungnahme der Behoerde");
    }

    @Test
    void narrows_the_hits_without_loading_the_page_again() {
        open("suche");
        page.evaluate("window.samePage = true");

        page.locator("a.facet").first().click();
        page.waitForSelector("#treffer .relaxations");

        assertThat(page.evaluate("window.samePage")).isEqualTo(true);
        assertThat(page.url()).contains("/ui/suche?q=x&art=PDF");
    }

    @Test
    void filters_the_dossiers_while_typing_and_keeps_the_focus() {
        open("plan-eintrag");

        page.locator("#f-filter").pressSequentially("kita");
        page.waitForSelector("#liste-bereich .empty");

        assertThat(focused("id")).isEqualTo("f-filter");
    }

    @Test
    void shows_the_tree_and_the_upload_form_without_javascript() {
        var plain = browser.openWithoutScripts();

        plain.navigate(browser.server.address("/sample/plan-eintrag"));
        assertThat(plain.locator(".tree ul a").first().isVisible()).isTrue();
        plain.navigate(browser.server.address("/sample/vorgang"));
        assertThat(plain.locator(".upload button").isVisible()).isTrue();
        plain.close();
    }
}
