package org.schriftgut.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Debian's Chromium on the sample pages; what a page complains of is kept until it is closed. */
final class SampleBrowser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    final PageServer server;
    final List<String> complaints = new ArrayList<>();

    private final Playwright playwright;
    private final Browser browser;

    SampleBrowser() throws IOException {
        this(SamplePages.in(Locale.GERMAN));
    }

    /** Skips the test where there is no Chromium. */
    SampleBrowser(Map<String, Html> pages) throws IOException {
        assumeTrue(Files.exists(CHROMIUM), "No " + CHROMIUM + ": install Debian's chromium to run the browser tests");
        server = new PageServer(pages);
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
    }

    Page open() {
        var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequestFailed(request -> complaints.add(request.url() + ": " + request.failure()));
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** A page that does not fetch itself anew while it is looked at. */
    Page openForLooking() {
        var page = open();
        page.addInitScript("document.addEventListener('htmx:beforeRequest', event => event.preventDefault())");
        return page;
    }

    /** Opens a sample at its usual size: one that loads narrow scrolls elsewhere. */
    void look(Page page, String name) {
        page.setViewportSize(1280, 800);
        page.navigate(server.address("/sample/" + name));
        if (name.equals("dokument-pdf")) {
            page.waitForSelector("[data-drawn]");
        }
    }

    Page openWithoutScripts() {
        return browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
    }

    void close(Page page) {
        page.close();
        var said = List.copyOf(complaints);
        complaints.clear();
        assertThat(said).as("errors in the browser's console").isEmpty();
    }

    @Override
    public void close() {
        server.close();
        browser.close();
        playwright.close();
    }
}
