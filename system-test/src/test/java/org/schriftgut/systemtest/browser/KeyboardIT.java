package org.schriftgut.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schriftgut.systemtest.Authority;
import org.schriftgut.systemtest.TestFiles;

/** Work without a mouse (WCAG 2.1, 2.1.1). */
@ExtendWith(Chromium.class)
class KeyboardIT {

    private static Authority authority;
    private Visitor clerk;
    private Page page;

    @BeforeAll
    static void a_clerk_with_two_cases_and_a_document() {
        authority = Authority.create("Landkreis").withSmallPlan();
        var dossier = authority.dossier(authority.clerk(), "11", "Halteverbote");
        authority.caseIn(authority.clerk(), dossier.id(), "Halteverbot Marktstraße");
        var inside = authority.caseIn(authority.clerk(), dossier.id(), "Halteverbot Schulgasse");
        authority.file(
                authority.clerk(), inside.id(), "Anordnung.docx", TestFiles.docx("Beschilderung der Feuerwehrzufahrt"));
    }

    @BeforeEach
    void sign_in_with_the_keyboard() {
        clerk = Visitor.of(authority);
        page = clerk.page();
        clerk.open("/ui/");
        // the name is focused when the page opens
        page.keyboard().type("clerk@" + authority.key());
        page.keyboard().press("Tab");
        page.keyboard().type(Authority.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForSelector(".rail");
    }

    @AfterEach
    void leave() {
        clerk.close();
    }

    @Test
    void reaches_the_first_row_and_opens_it() {
        var presses = 0;
        while (!isFocused("main [data-list] [data-open]") && presses < 10) {
            page.keyboard().press("F6");
            presses++;
        }
        assertThat(presses).as("presses of F6 to the first row").isLessThanOrEqualTo(3);
        page.keyboard().press("ArrowDown");
        var subject = focusedText();
        page.keyboard().press("Enter");
        page.waitForURL("**/ui/vorgang/**");

        clerk.arrivesAt(subject);
    }

    @Test
    void goes_round_all_panes_and_back() {
        page.keyboard().press("F6");
        var first = focusedText();
        page.keyboard().press("F6");
        assertThat(focusedText()).isNotEqualTo(first);
        page.keyboard().press("Shift+F6");

        assertThat(focusedText()).isEqualTo(first);
    }

    @Test
    void searches_with_a_slash_and_opens_the_first_hit() {
        clerk.search("Feuerwehrzufahrt");
        clerk.open("/ui/");
        page.keyboard().press("/");
        assertThat(isFocused("#suchfeld")).isTrue();
        page.keyboard().type("Feuerwehrzufahrt");
        page.keyboard().press("Enter");
        page.waitForSelector(".hit-list");

        // outside a list, j starts with its first line
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/ui/dokument/**");

        clerk.arrivesAt("Anordnung");
    }

    @Test
    void skips_to_the_content_with_the_first_tab() {
        page.reload();
        page.keyboard().press("Tab");
        assertThat(focusedText()).isEqualTo("Zum Inhalt");
        clerk.look("sprungziele");
        page.keyboard().press("Enter");

        assertThat(isFocused("#inhalt")).isTrue();
    }

    @Test
    void shows_the_keys_and_closes_them_again() {
        page.keyboard().press("?");
        page.waitForSelector("#tasten[open]");
        clerk.look("tasten");
        page.keyboard().press("Escape");

        assertThat(page.locator("#tasten").isVisible()).isFalse();
    }

    private boolean isFocused(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private String focusedText() {
        return ((String) page.evaluate("(document.activeElement.innerText || document.activeElement.id)")).strip();
    }
}
