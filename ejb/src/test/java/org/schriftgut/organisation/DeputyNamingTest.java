package org.schriftgut.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.rights.Role;

@FacadeTest
class DeputyNamingTest {

    @Inject
    Deputies deputies;

    @Test
    void a_lead_lets_nobody_in_but_others(Authority authority) {
        authority.clerk();
        authority.person("colleague", "10", Role.CLERK);
        var lead = authority.lead();

        assertThatThrownBy(() -> lead.call(() -> deputies.name(deputy("clerk", "lead"))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.FORBIDDEN));
        var named = lead.call(() -> deputies.name(deputy("clerk", "colleague")));
        assertThat(lead.call(() -> deputies.concerned(named.id()))).hasSize(2);
    }

    @Test
    void the_person_may_name_the_lead(Authority authority) {
        authority.lead();

        assertThat(authority.clerk().call(() -> deputies.name(deputy(null, "lead"))))
                .isNotNull();
    }

    private static NameDeputy deputy(String principal, String deputy) {
        return new NameDeputy(principal, deputy, null, Set.of(), false, null, null);
    }
}
