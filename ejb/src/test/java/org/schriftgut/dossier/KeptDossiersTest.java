package org.schriftgut.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Paging;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;

@FacadeTest
class KeptDossiersTest {

    @Inject
    KeptDossiers kept;

    @Test
    void are_listed_in_the_order_of_their_numbers(Authority authority) {
        var clerk = authority.clerk();
        authority.entry("10");
        authority.importPlan(
                """
                kennzeichen;titel;ebene;uebergeordnet;ablage;aktenart;aufbewahrung_jahre;unbefristet;fristbeginn;aussonderungsart;schutzbedarf;gueltig_von;stillgelegt
                97;Zusätze;1;;nein;;;;;;;2020-01-01;nein
                97.2;Zwei;2;97;ja;Sachakte;10;nein;zda;V;normal;2020-01-01;nein
                97.10;Zehn;2;97;ja;Sachakte;10;nein;zda;V;normal;2020-01-01;nein
                122;Mehr;1;;ja;Sachakte;10;nein;zda;V;normal;2020-01-01;nein
                """);
        for (var code : new String[] {"122", "97.10", "97.2", "10"}) {
            authority.dossier(clerk, code, "Akte zu " + code);
        }

        var listed = clerk.call(() -> kept.open(authority.unit("10"), Paging.first(10)));

        assertThat(listed.items())
                .extracting(place -> place.details().subject())
                .containsExactly("Akte zu 10", "Akte zu 97.2", "Akte zu 97.10", "Akte zu 122");
    }
}
