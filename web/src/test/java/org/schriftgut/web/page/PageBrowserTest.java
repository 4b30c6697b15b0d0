package org.schriftgut.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every sample page in Debian's Chromium: findings of axe, small screens, keys, upload and PDF preview. */
class PageBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    /** Without a copy of the style sheets, which no rule asked for here needs and the pages' policy forbids. */
    private static final String AXE =
            """
            rules => axe.run({runOnly: rules, resultTypes: ['violations'], preload: false}).then(found =>
                found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ' ' + node.html + ' ' + node.failureSummary)))
            """;

    private static Playwright playwright;
    private static Browser browser;
    private static PageServer server;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start_browser() throws IOException {
        assumeTrue(Files.exists(CHROMIUM), "No " + CHROMIUM + ": install Debian's chromium to run the browser tests");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        server = new PageServer(Locale.GERMAN);
    }

    @AfterAll
    static void stop_browser() {
        if (playwright != null) {
            server.close();
            browser.close();
            playwright.close();
        }
    }

    @BeforeEach
    void open_page() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequestFailed(request -> complaints.add(request.url() + ": " + request.failure()));
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    @AfterEach
    void close_page() {
        page.close();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Test
    void has_no_findings_of_axe_in_light_and_dark_nor_scrolls_sideways_on_a_narrow_screen() throws IOException {
        var findings = new ArrayList<String>();
        for (var look : Look.values()) {
            Files.createDirectories(look.shots());
        }

        for (var name : SamplePages.in(Locale.GERMAN).keySet()) {
            open(name);
            if (name.equals("dokument-pdf")) {
                page.waitForSelector("[data-drawn]");
            }
            page.evaluate(AxeBuilder.getAxeScript());
            for (var look : Look.values()) {
                examine(name, look).forEach(finding -> findings.add(name + ", " + look + ": " + finding));
            }
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void finds_what_is_wrong_with_a_page() {
        open("schreibtisch");
        page.evaluate(AxeBuilder.getAxeScript());
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
                + " '<button id=\"stumm\"></button><p id=\"breit\">' + 'x'.repeat(400) + '</p>')");

        assertThat(examine("stumm", Look.LIGHT))
                .anySatisfy(finding -> assertThat(finding).startsWith("button-name <button id=\"stumm\">"));
        assertThat(examine("stumm", Look.NARROW))
                .anySatisfy(finding -> assertThat(finding).endsWith("px wider than the screen"));
    }

    /** How a page is looked at, with the rules of axe that may find something new then. */
    private enum Look {
        LIGHT(ColorScheme.LIGHT, 1280, "tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")),
        /** The only rules that look at colours; the others find the same in every colour scheme. */
        DARK(ColorScheme.DARK, 1280, "rule", List.of("color-contrast", "link-in-text-block")),
        NARROW(ColorScheme.LIGHT, 320, "tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"));

        private final ColorScheme colours;
        private final int width;
        private final Map<String, Object> rules;

        Look(ColorScheme colours, int width, String type, List<String> rules) {
            this.colours = colours;
            this.width = width;
            this.rules = Map.of("type", type, "values", rules);
        }

        Path shots() {
            return Path.of("target", "preview", name().toLowerCase(Locale.ROOT));
        }
    }

    private List<String> examine(String name, Look look) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours));
        page.setViewportSize(look.width, look.width < 500 ? 640 : 800);
        page.screenshot(new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(look.shots().resolve(name + ".png")));
        var findings = new ArrayList<String>();
        var overflow = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (overflow.intValue() > 0) {
            findings.add(overflow + " px wider than the screen");
        }
        ((List<?>) page.evaluate(AXE, look.rules)).forEach(finding -> findings.add((String) finding));
        return findings;
    }

    @Test
    void warns_before_the_session_ends_and_keeps_it() {
        page.clock().install();
        server.secondsLeft = 100;
        open("akte-neu");
        page.locator("[name=betreff]").fill("Halb getippt");
        page.clock().fastForward(61_000);
        page.locator("#sitzung[open] [data-bald]").waitFor();

        page.keyboard().press("Enter");
        page.locator("#sitzung[open]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        assertThat(server.secondsLeft).isEqualTo(3600);
        assertThat(page.locator("[name=betreff]").inputValue()).isEqualTo("Halb getippt");
    }

    @Test
    void tells_that_the_session_has_ended_and_that_nothing_typed_is_lost() {
        page.clock().install();
        server.secondsLeft = 0;
        open("akte-neu");
        page.locator("[name=betreff]").fill("Halb getippt");
        page.clock().fastForward(61_000);
        page.locator("#sitzung[open] [data-zuende]").waitFor();

        page.keyboard().press("Escape");

        assertThat(page.locator("[name=betreff]").inputValue()).isEqualTo("Halb getippt");
        server.secondsLeft = 3600;
        complaints.removeIf(complaint -> complaint.contains("/sample/anmelden")); // the way to the sign-in, not taken
    }

    private void open(String name) {
        page.navigate(server.address("/sample/" + name));
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
    void stages_each_file_and_then_files_it() {
        open("vorgang");

        page.setInputFiles("#f-dateien", new FilePayload[] {
            new FilePayload("Vermerk.txt", "text/plain", "eins".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("Plan.pdf", "application/pdf", "zwei".getBytes(StandardCharsets.UTF_8))
        });
        page.waitForSelector("#status:has-text('2 von 2')");

        assertThat(server.filed())
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains("staged=s1").contains("_csrf=csrf-token"))
                .anySatisfy(body -> assertThat(body).contains("name=Vermerk.txt"));
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
        var plain = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));

        plain.navigate(server.address("/sample/plan-eintrag"));
        assertThat(plain.locator(".tree ul a").first().isVisible()).isTrue();
        plain.navigate(server.address("/sample/vorgang"));
        assertThat(plain.locator(".upload button").isVisible()).isTrue();
        plain.close();
    }
}
