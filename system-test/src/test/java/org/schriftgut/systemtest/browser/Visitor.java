package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.Pause;

/** A person in front of a browser of their own. Closing it fails if any page had a finding or an error in its console. */
final class Visitor implements AutoCloseable {

    private static final String TRANSFER =
            """
            files => {
              const transfer = new DataTransfer();
              for (const file of files) {
                const bytes = Uint8Array.from(atob(file.bytes), c => c.charCodeAt(0));
                transfer.items.add(new File([bytes], file.name, { type: file.type }));
              }
              return transfer;
            }
            """;

    private final List<String> complaints = new ArrayList<>();
    private final Authority authority;
    private final BrowserContext context;
    private final Page page;
    private final Examination examination;

    private Visitor(Authority authority, boolean scripts) {
        this.authority = authority;
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts)
                        .setLocale("de-DE"));
        context.setDefaultTimeout(Pause.PATIENCE.toMillis());
        page = context.newPage();
        examination = new Examination(page, complaints);
        page.onConsoleMessage(message -> {
            // the status of the page itself is the test's affair
            var isPage =
                    message.location().startsWith(page.url()) && message.text().contains("the server responded");
            if (message.type().equals("error") && !examination.isRunning() && !isPage) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** Somebody with an ordinary browser. */
    static Visitor of(Authority authority) {
        return new Visitor(authority, true);
    }

    /** Somebody whose browser runs no scripts. */
    static Visitor withoutScripts(Authority authority) {
        return new Visitor(authority, false);
    }

    /** The sign-in page, filled in and sent; leads to the desk. */
    Visitor signIn(String login) {
        open("/ui/");
        fill("Anmeldename", login + "@" + authority.key());
        fill("Kennwort", Authority.PASSWORD);
        press("Anmelden");
        arrivesAt("Mein Schreibtisch");
        return this;
    }

    Page page() {
        return page;
    }

    /** Opens an address by its path; answers with the status. */
    int open(String path) {
        return page.navigate(authority.server().address().resolve(path).toString())
                .status();
    }

    /** Waits for the page with this heading. */
    void arrivesAt(String heading) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setName(heading)
                                .setExact(true)
                                .setLevel(1))
                .waitFor();
    }

    void fill(String label, String text) {
        page.locator("main")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
    }

    /** Presses a button of the main part. */
    void press(String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** Follows a link of the main part. */
    void follow(String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** Drops files somewhere onto the page. */
    void drop(FilePayload... files) {
        var plain = new ArrayList<Map<String, String>>();
        for (var file : files) {
            plain.add(Map.of(
                    "name", file.name,
                    "type", file.mimeType,
                    "bytes", Base64.getEncoder().encodeToString(file.buffer)));
        }
        var transfer = page.evaluateHandle(TRANSFER, plain);
        page.locator("main h1").dispatchEvent("drop", Map.of("dataTransfer", transfer));
    }

    /** Examines and photographs the page as it is now. */
    void look(String name) {
        examination.run(name);
    }

    /** Searches by the box in the head until there is a hit with the word. */
    void search(String word) {
        page.locator("#suchfeld").fill(word);
        page.locator("#suchfeld").press("Enter");
        page.waitForURL("**/ui/suche**");
        Pause.until("a hit for " + word, () -> {
            if (page.locator(".hit-list li").count() > 0) {
                return true;
            }
            page.reload();
            return false;
        });
    }

    /** One answer with this status came to a script, which the test expects: the browser complains of each. */
    void wasAnswered(int status) {
        var expected = complaints.stream()
                .filter(complaint -> complaint.contains("with a status of " + status))
                .toList();
        assertThat(expected).hasSize(1);
        complaints.removeAll(expected);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("findings on the pages visited").isEmpty();
    }
}
