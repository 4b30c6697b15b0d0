package org.schriftgut.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every sample page in Debian's Chromium: findings of axe, colours and small screens. Apart, as it takes longest. */
class PageLooksTest {

    /** Without a copy of the style sheets, which no rule asked for here needs and the pages' policy forbids. */
    private static final String AXE =
            """
            rules => axe.run({runOnly: rules, resultTypes: ['violations'], preload: false}).then(found =>
                found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ' ' + node.html + ' ' + node.failureSummary)))
            """;

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Also what no rule of WCAG asks but helps people: names that say what is seen, regions, skip links. */
    private static final List<String> ADVICE = Stream.concat(WCAG.stream(), Stream.of("best-practice", "experimental"))
            .toList();

    private static final String DEAD_SKIP_LINKS =
            """
            () => [...document.querySelectorAll('.skips a')].map(link => link.getAttribute('href'))
                .filter(to => !document.querySelector(to))
            """;

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
        // a page that fetches itself anew is not the one that is looked at
        page.addInitScript("document.addEventListener('htmx:beforeRequest', event => event.preventDefault())");
    }

    @AfterEach
    void close_page() {
        browser.close(page);
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
            ((List<?>) page.evaluate(DEAD_SKIP_LINKS))
                    .forEach(to -> findings.add(name + ": the skip link " + to + " leads nowhere"));
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
        LIGHT(ColorScheme.LIGHT, 1280, "tag", ADVICE),
        /** The only rules that look at colours; the others find the same in every colour scheme. */
        DARK(ColorScheme.DARK, 1280, "rule", List.of("color-contrast", "link-in-text-block")),
        NARROW(ColorScheme.LIGHT, 320, "tag", WCAG);

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

    private void open(String name) {
        page.setViewportSize(1280, 800); // a page that loads narrow scrolls elsewhere
        page.navigate(browser.server.address("/sample/" + name));
    }
}
