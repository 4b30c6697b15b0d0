package org.schriftgut.web.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.area.MenuEntry.Menu;

class MenusTest {

    @Test
    void the_rail_begins_with_the_desk_and_shows_clerks_no_operation() {
        assertThat(shown(Menu.RAIL, EnumSet.of(Role.CLERK)))
                .containsExactly("/ui/", "/ui/plan", "/ui/suche", "/ui/freigaben");
    }

    @Test
    void administrators_see_the_whole_rail() {
        assertThat(shown(Menu.RAIL, EnumSet.of(Role.ADMINISTRATOR)))
                .containsExactly(
                        "/ui/",
                        "/ui/plan",
                        "/ui/suche",
                        "/ui/freigaben",
                        "/ui/admin/jobs",
                        "/ui/admin/personen",
                        "/ui/admin/behoerde",
                        "/ui/admin/protokoll");
    }

    @Test
    void whoever_edits_plans_reads_the_log_and_moves_files_between_units() {
        assertThat(shown(Menu.RAIL, EnumSet.of(Role.RECORDS_MANAGER)))
                .contains("/ui/admin/protokoll", "/ui/reorganisation", "/ui/aktenarten", "/ui/verarbeitung")
                .doesNotContain("/ui/notzugriff");
        assertThat(shown(Menu.PERSON, EnumSet.of(Role.RECORDS_MANAGER)))
                .containsExactlyInAnyOrder("/ui/freigegeben", "/ui/vertretungen");
    }

    @Test
    void who_guards_privacy_finds_the_requests_but_no_shared_files() {
        assertThat(shown(Menu.RAIL, EnumSet.of(Role.PRIVACY_OFFICER)))
                .contains("/ui/auskunft", "/ui/einschraenkungen", "/ui/notzugriff")
                .doesNotContain("/ui/aktenarten");
        assertThat(shown(Menu.PERSON, EnumSet.of(Role.PRIVACY_OFFICER)))
                .contains("/ui/auswertungen")
                .doesNotContain("/ui/freigegeben");
    }

    @Test
    void nobody_with_one_role_has_more_than_eight_entries_in_the_rail() {
        for (var role : Role.values()) {
            assertThat(shown(Menu.RAIL, EnumSet.of(role))).as(role.name()).hasSizeLessThanOrEqualTo(8);
        }
    }

    private static List<String> shown(Menu menu, Set<Role> roles) {
        return Product.AREAS.entries().stream()
                .filter(entry -> entry.menu() == menu)
                .filter(entry ->
                        entry.roles().isEmpty() || entry.roles().stream().anyMatch(roles::contains))
                .map(MenuEntry::href)
                .toList();
    }
}
