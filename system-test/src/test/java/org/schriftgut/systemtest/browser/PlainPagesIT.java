package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.Authority.Role;
import org.schriftgut.systemtest.Pause;

/** Reading and simple forms in a browser that runs no scripts. */
@ExtendWith(Chromium.class)
class PlainPagesIT {

    @Test
    void opens_a_dossier_files_two_documents_and_reads_one_without_scripts() {
        var authority = Authority.create("Landkreis").withSmallPlan();
        authority.account("weber", Role.CLERK, "10");

        try (var clerk = Visitor.withoutScripts(authority).signIn("weber")) {
            var page = clerk.page();
            clerk.open("/ui/plan");
            page.locator(".tree a").first().click();
            page.locator(".tree ul a:has-text('Verkehr')").click();
            clerk.arrivesAt("11 Verkehr");
            clerk.follow("Neue Akte");
            clerk.arrivesAt("Neue Akte");
            clerk.fill("Betreff", "Parkausweise");
            clerk.press("Akte anlegen");
            clerk.arrivesAt("Parkausweise");
            clerk.follow("Neuer Vorgang");
            clerk.arrivesAt("Neuer Vorgang");
            clerk.fill("Betreff", "Parkausweis Lindenallee");
            clerk.press("Vorgang anlegen");
            clerk.arrivesAt("Parkausweis Lindenallee");

            page.setInputFiles("#f-dateien", new FilePayload[] {
                text("Antrag.txt", "Antrag auf einen Parkausweis"), text("Vermerk.txt", "Der Antrag ist vollständig")
            });
            page.locator("form.upload button[type=submit]").click();

            page.waitForSelector("#dokumente tbody tr");
            assertThat(page.locator("[data-notice]").innerText()).isEqualTo("2 Dokumente sind abgelegt.");
            assertThat(page.locator("#dokumente tbody tr").count()).isEqualTo(2);
            clerk.follow("Vermerk");
            clerk.arrivesAt("Vermerk");
            Pause.until("the text is shown", () -> {
                page.reload();
                return page.locator("#vorschau .text-preview").count() > 0;
            });
            assertThat(page.locator("#vorschau").innerText()).contains("Der Antrag ist vollständig");
            clerk.follow("Verlauf");
            page.waitForSelector(".timeline");
            assertThat(page.locator(".timeline").innerText()).contains("Person weber");
            clerk.search("vollständig");
            assertThat(page.locator(".hit-list").innerText()).contains("Vermerk");
        }
    }

    private static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
