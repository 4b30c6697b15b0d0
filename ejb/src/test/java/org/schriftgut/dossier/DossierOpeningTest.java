package org.schriftgut.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;

@FacadeTest
class DossierOpeningTest {

    @Inject
    Dossiers dossiers;

    @Test
    void dossiers_are_numbered_by_their_entry(Authority authority) {
        var clerk = authority.clerk();

        assertThat(authority.dossier(clerk, "10", "Schank").referenceNumber()).isEqualTo("10-0001");
        assertThat(authority.dossier(clerk, "11", "Ampel").referenceNumber()).isEqualTo("11-0001");
        assertThat(authority.dossier(clerk, "10", "Markt").referenceNumber()).isEqualTo("10-0002");
    }

    @Test
    void a_refused_opening_takes_no_number(Authority authority) {
        var clerk = authority.clerk();
        var entry = authority.entry("10");
        var nowhere = UUID.randomUUID();

        assertThatThrownBy(() -> open(clerk, entry, nowhere, null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.NOT_FOUND));

        assertThat(authority.dossier(clerk, "10", "Schank").referenceNumber()).isEqualTo("10-0001");
    }

    @Test
    void a_repeated_call_opens_one_dossier(Authority authority) {
        var clerk = authority.clerk();
        var entry = authority.entry("10");

        var first = open(clerk, entry, null, "key-1");
        var again = open(clerk, entry, null, "key-1");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(authority.dossier(clerk, "10", "Markt").referenceNumber()).isEqualTo("10-0002");
    }

    @Test
    void none_is_opened_where_the_plan_takes_no_files(Authority authority) {
        var clerk = authority.clerk();

        for (var code : new String[] {"1", "19"}) {
            assertThatThrownBy(() -> authority.dossier(clerk, code, "Schank"))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.WRONG_STATE));
        }
    }

    @Test
    void cases_carry_the_number_of_their_dossier_and_the_unit_only_in_front(Authority authority) {
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Schank").id();
        var wanted = new OpenCase(dossier, PlaceKind.CASE, PlaceDetails.of("Antrag"), null, null, null);

        var opened = clerk.call(() -> dossiers.openInside(wanted));

        assertThat(opened.referenceNumber()).isEqualTo("10-0001/1");
        assertThat(opened.businessReference()).isEqualTo("10-10-0001/1");
    }

    private PlaceView open(Caller by, UUID entry, UUID leadUnit, String key) {
        var wanted = new OpenDossier(entry, PlaceDetails.of("Schank"), leadUnit, null, null, key);
        return by.call(() -> dossiers.open(wanted));
    }
}
