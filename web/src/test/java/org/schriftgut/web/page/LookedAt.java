package org.schriftgut.web.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a page is looked at, with the rules of axe that may find something new then. */
record LookedAt(String name, ColorScheme colours, int width, int height, Map<String, Object> rules) {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Also what no rule of WCAG asks but helps people: names that say what is seen, regions, skip links. */
    private static final List<String> ADVICE = Stream.concat(WCAG.stream(), Stream.of("best-practice", "experimental"))
            .toList();
    /** The only rules that look at colours; the others find the same in every colour scheme. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    static final LookedAt LIGHT = new LookedAt("light", ColorScheme.LIGHT, 1280, 800, tags(ADVICE));
    static final LookedAt DARK =
            new LookedAt("dark", ColorScheme.DARK, 1280, 800, Map.of("type", "rule", "values", COLOURS));
    static final LookedAt NARROW = new LookedAt("narrow", ColorScheme.LIGHT, 320, 640, tags(WCAG));

    /** What the build looks at. */
    static final List<LookedAt> USUAL = List.of(LIGHT, DARK, NARROW);

    /** Small screens as people have them: a low notebook, 200 % of 1280 x 800, and 320 px, in light and dark, with all rules. */
    static final List<LookedAt> SMALL = Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
            .flatMap(colours -> Stream.of(
                    new LookedAt("low", colours, 1366, 650, tags(ADVICE)),
                    new LookedAt("doubled", colours, 640, 400, tags(ADVICE)),
                    new LookedAt("narrow", colours, 320, 640, tags(ADVICE))))
            .toList();

    /** Without a copy of the style sheets, which no rule asked for here needs and the pages' policy forbids. */
    private static final String AXE =
            """
            rules => axe.run({runOnly: rules, resultTypes: ['violations'], preload: false}).then(found =>
                found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ' ' + node.html + ' ' + node.failureSummary)))
            """;

    private static final String DEAD_SKIP_LINKS =
            """
            () => [...document.querySelectorAll('.skips a')].map(link => link.getAttribute('href'))
                .filter(to => !document.querySelector(to))
            """;

    private static Map<String, Object> tags(List<String> tags) {
        return Map.of("type", "tag", "values", tags);
    }

    /** Gives the page axe, and finds skip links that lead nowhere. */
    static List<String> begin(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return ((List<?>) page.evaluate(DEAD_SKIP_LINKS))
                .stream().map(to -> "the skip link " + to + " leads nowhere").toList();
    }

    /** Everything that is wrong with the page looked at in this way. */
    List<String> findings(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(width, height);
        var findings = new ArrayList<String>();
        var overflow = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (overflow.intValue() > 0) {
            findings.add(overflow + " px wider than the screen");
        }
        ((List<?>) page.evaluate(AXE, rules)).forEach(finding -> findings.add((String) finding));
        return findings;
    }

    void photograph(Page page, Path file) {
        page.screenshot(
                new Page.ScreenshotOptions().setCaret(ScreenshotCaret.INITIAL).setPath(file));
    }

    @Override
    public String toString() {
        return name + " " + colours + " " + width + "x" + height;
    }
}
