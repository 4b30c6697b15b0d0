package org.schriftgut.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.tenant.Configurations;

@FacadeTest
class SitesTest {

    private static final Map<String, ?> CELLAR = Map.of("AR", Map.of("name", "Archivkeller", "wayIn", "Empfang"));

    @Inject
    Sites sites;

    @Inject
    Configurations configurations;

    @Test
    void a_site_comes_by_the_configuration_and_is_closed_by_it(Authority authority) {
        apply(authority, 2, CELLAR);
        assertThat(all(authority)).containsExactly(new SiteView("AR", "Archivkeller", "Empfang", null));

        apply(authority, 2, Map.of());
        assertThat(all(authority)).singleElement().satisfies(site -> assertThat(site.closedOn())
                .isNotNull());
    }

    @Test
    void what_was_written_before_there_was_a_way_in_is_taken(Authority authority) {
        apply(authority, 1, Map.of("AR", Map.of("name", "Archivkeller")));

        assertThat(all(authority)).containsExactly(new SiteView("AR", "Archivkeller", null, null));
    }

    @Test
    void another_tenant_has_its_own_sites(Authority authority, Authority other) {
        apply(authority, 2, CELLAR);

        assertThat(all(other)).isEmpty();
    }

    @Test
    void a_code_with_blanks_at_its_ends_is_refused_with_its_place(Authority authority) {
        var preview = authority
                .admin()
                .call(() -> configurations.previewReplacement("sites", 2, Map.of(" AR", Map.of("name", "Keller"))));

        assertThat(preview.findings()).singleElement().satisfies(finding -> assertThat(finding.code())
                .isEqualTo(SiteFault.CODE_INVALID));
    }

    private void apply(Authority authority, int format, Map<String, ?> items) {
        authority.admin().run(() -> {
            var basedOn = configurations.state("sites").hash();
            configurations.replace("sites", format, items, basedOn);
        });
    }

    private List<SiteView> all(Authority authority) {
        return authority.admin().call(() -> sites.all());
    }
}
