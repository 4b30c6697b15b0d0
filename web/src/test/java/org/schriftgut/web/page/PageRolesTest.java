package org.schriftgut.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schriftgut.rights.Role;

/** Every sample page as each role sees it, on small screens in light and dark, with all rules of axe. */
@Tag("deep")
@Tag("deep-pages")
class PageRolesTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void has_no_findings_whoever_looks(Role role) throws IOException {
        var findings = new ArrayList<String>();

        try (var browser = new SampleBrowser(SamplePages.in(Locale.GERMAN, EnumSet.of(role)))) {
            var page = browser.openForLooking();
            for (var name : SamplePages.names()) {
                browser.look(page, name);
                LookedAt.begin(page).forEach(finding -> findings.add(name + ": " + finding));
                // what a role changes is seen on every page; what a page holds, one role has seen
                var looks = role == Role.CLERK ? LookedAt.SMALL : LookedAt.SMALL.subList(0, 1);
                for (var look : looks) {
                    look.findings(page).forEach(finding -> findings.add(name + ", " + look + ": " + finding));
                }
            }
            browser.close(page);
        }

        assertThat(findings).isEmpty();
    }
}
