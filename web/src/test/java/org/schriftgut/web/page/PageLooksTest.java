package org.schriftgut.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every sample page in Debian's Chromium: findings of axe, colours and small screens. Apart, as it takes longest; {@code
 * -Dlooks.pages=plan.*} looks at some pages only.
 */
class PageLooksTest {

    private static final Path SHOTS = Path.of("target", "preview");

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
        page = browser.openForLooking();
    }

    @AfterEach
    void close_page() {
        browser.close(page);
    }

    @Test
    void has_no_findings_of_axe_in_light_and_dark_nor_scrolls_sideways_on_a_narrow_screen() {
        var findings = new ArrayList<String>();

        for (var name : SamplePages.names()) {
            browser.look(page, name);
            LookedAt.begin(page).forEach(finding -> findings.add(name + ": " + finding));
            for (var look : LookedAt.USUAL) {
                look.findings(page).forEach(finding -> findings.add(name + ", " + look + ": " + finding));
                look.photograph(page, SHOTS.resolve(look.name()).resolve(name + ".png"));
            }
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void finds_what_is_wrong_with_a_page() {
        browser.look(page, "schreibtisch");
        LookedAt.begin(page);
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
                + " '<button id=\"stumm\"></button><p id=\"breit\">' + 'x'.repeat(400) + '</p>');"
                + " document.querySelector('.skips a').href = '#nirgends'");

        assertThat(LookedAt.LIGHT.findings(page))
                .anySatisfy(finding -> assertThat(finding).startsWith("button-name <button id=\"stumm\">"));
        assertThat(LookedAt.NARROW.findings(page))
                .anySatisfy(finding -> assertThat(finding).endsWith("px wider than the screen"));
        assertThat(LookedAt.begin(page)).containsExactly("the skip link #nirgends leads nowhere");
    }
}
