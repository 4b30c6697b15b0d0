package org.schriftgut.systemtest.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Debian's Chromium: started for the first class that needs it, closed at the end of the run; the class is skipped without it. */
final class Chromium implements BeforeAllCallback {

    private static final Path BINARY = Path.of("/usr/bin/chromium");

    private static Running running;

    /** The one browser of the run. */
    static Browser browser() {
        return running.browser;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(Files.exists(BINARY), "No " + BINARY + ": install Debian's chromium to run the browser tests");
        running = context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    /** JUnit closes what lies in its root store when the run ends. */
    private static final class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BINARY)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
