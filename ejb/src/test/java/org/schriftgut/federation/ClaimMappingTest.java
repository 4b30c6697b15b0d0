package org.schriftgut.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schriftgut.rights.Role;

class ClaimMappingTest {

    private final ClaimMapping mapping = new ClaimMapping(
            "preferred_username",
            "name",
            "ou",
            "realm_access.roles",
            List.of("akte-sachbearbeitung=CLERK", "cn=leitung,dc=amt=DEPARTMENT_LEAD"));

    @Test
    void reads_names_and_cuts_off_the_domain() {
        assertThat(mapping.loginOf(Map.of("preferred_username", " Weber@Landkreis.example ")))
                .contains("weber");
        assertThat(mapping.nameOf(Map.of("name", "Wanda Weber"))).contains("Wanda Weber");
        assertThat(mapping.unitOf(Map.of("ou", "36"))).contains("36");
    }

    @Test
    void finds_nothing_in_claims_that_are_missing_empty_or_of_another_kind() {
        assertThat(mapping.loginOf(Map.of())).isEmpty();
        assertThat(mapping.loginOf(Map.of("preferred_username", " "))).isEmpty();
        assertThat(mapping.loginOf(Map.of("preferred_username", 17))).isEmpty();
        assertThat(mapping.rolesOf(Map.of("realm_access", "no map"))).isEmpty();
        assertThat(ClaimMapping.USUAL.unitOf(Map.of("ou", "36"))).isEmpty();
    }

    @Test
    void translates_the_words_that_mean_a_role_and_passes_over_the_others() {
        var claims = Map.<String, Object>of(
                "realm_access", Map.of("roles", List.of("akte-sachbearbeitung", "kantine", "cn=leitung,dc=amt")));

        assertThat(mapping.rolesOf(claims)).containsExactlyInAnyOrder(Role.CLERK, Role.DEPARTMENT_LEAD);
    }

    @Test
    void takes_a_single_word_and_a_claim_whose_name_holds_dots() {
        var other = new ClaimMapping("sub", "name", null, "https://amt.example/rolle", List.of("sb=CLERK"));

        assertThat(other.rolesOf(Map.of("https://amt.example/rolle", "sb"))).containsExactly(Role.CLERK);
    }

    @Test
    void knows_words_that_mean_no_role_of_ours() {
        assertThat(mapping.isSound()).isTrue();
        assertThat(new ClaimMapping("a", "b", null, "c", List.of("x=EMPEROR")).isSound())
                .isFalse();
        assertThat(new ClaimMapping("a", "b", null, "c", List.of("x=ADMINISTRATOR")).isSound())
                .isFalse();
        assertThat(new ClaimMapping("a", "b", null, "c", List.of("CLERK")).isSound())
                .isFalse();
    }
}
