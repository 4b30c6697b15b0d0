package org.schriftgut.systemtest.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.List;
import org.schriftgut.systemtest.LauncherProcess;

/** What every page state must pass: axe in light and dark, no sideways scrolling at 320 px. */
final class Examination {

    private static final Path FOLDER = LauncherProcess.WORK.resolveSibling("screenshots");
    /** WCAG 2.2, levels A and AA, and what axe advises beyond it, as axe tags its rules. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental");
    /** The only rules of these that look at colours; the others find the same in every colour scheme. */
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");
    /** WCAG 2.1, 1.4.10: 320 CSS pixels. */
    private static final int NARROW = 320;

    private final Page page;
    private final List<String> findings;
    private boolean running;

    Examination(Page page, List<String> findings) {
        this.page = page;
        this.findings = findings;
    }

    /** Axe copies style sheets into the page to read them; what the policy says to that is not the page's fault. */
    boolean isRunning() {
        return running;
    }

    void run(String name) {
        running = true;
        colours(ColorScheme.LIGHT);
        shoot(name, "light");
        report(name, new AxeBuilder(page).withTags(RULES));
        colours(ColorScheme.DARK);
        shoot(name, "dark");
        report(name + " (dark)", new AxeBuilder(page).withRules(COLOUR_RULES));
        colours(ColorScheme.LIGHT);
        page.setViewportSize(NARROW, 640);
        var wide = (Number) page.evaluate("document.documentElement.scrollWidth");
        if (wide.intValue() > NARROW) {
            findings.add(name + ": " + wide + " px wide on a screen of " + NARROW + " px");
        }
        shoot(name, "narrow");
        page.setViewportSize(1280, 800);
        running = false;
    }

    private void colours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private void shoot(String name, String kind) {
        page.screenshot(new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setFullPage(kind.equals("narrow"))
                .setPath(FOLDER.resolve(kind).resolve(name + ".png")));
    }

    private void report(String name, AxeBuilder axe) {
        axe.analyze().getViolations().forEach(rule -> rule.getNodes()
                .forEach(node -> findings.add(
                        name + ": " + rule.getId() + " " + node.getHtml() + " " + node.getFailureSummary())));
    }
}
