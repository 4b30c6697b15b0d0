package org.schriftgut.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schriftgut.access.AccessFault;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentDetails;
import org.schriftgut.dossier.PlaceDetails;
import org.schriftgut.tenant.TenantFault;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Texts;

class RefusedTest {

    private static final Texts TEXTS = Texts.of(Locale.GERMAN);

    @Test
    void says_beside_the_field_that_it_is_empty_and_keeps_what_was_typed() {
        var form = Form.creating("k").with(Map.of("bemerkung", "bleibt"));

        var refused = Refused.inForm(form, refusal(() -> PlaceDetails.of(" ")), TEXTS);

        assertThat(refused.error("betreff")).isEqualTo("Bitte füllen Sie das Feld „Betreff“ aus.");
        assertThat(refused.value("bemerkung")).isEqualTo("bleibt");
        assertThat(refused.key()).isEqualTo("k");
    }

    @Test
    void says_how_long_a_text_may_be() {
        var problem = refusal(
                () -> new DocumentDetails("Betreff", null, "x".repeat(501), null, null, null, null, null, null));

        assertThat(Refused.inForm(Form.creating(""), problem, TEXTS).error("absender"))
                .isEqualTo("„Absender“ ist zu lang: höchstens 500 Zeichen.");
    }

    @Test
    void says_beside_its_end_that_a_term_ends_before_it_begins() {
        var begin = LocalDate.of(2026, 3, 4);
        var problem = refusal(() -> new PlaceDetails("Betreff", null, null, null, null, begin, begin.minusDays(1)));

        assertThat(Refused.inForm(Form.creating(""), problem, TEXTS).error("laufzeitBis"))
                .isEqualTo("Die Laufzeit endet, bevor sie beginnt.");
    }

    @Test
    void says_how_long_a_paper_location_may_be() {
        var problem = refusal(() -> new PlaceDetails("Betreff", null, null, null, "x".repeat(201), null, null));

        assertThat(Refused.inForm(Form.creating(""), problem, TEXTS).error("standort"))
                .isEqualTo("„Standort der Papierakte“ ist zu lang: höchstens 200 Zeichen.");
    }

    @Test
    void says_at_the_top_what_belongs_to_no_field() {
        var refused = Refused.inForm(Form.creating(""), new Problem(Kind.INVALID, TenantFault.ITEMS_UNREADABLE), TEXTS);

        assertThat(refused.error("")).startsWith("Ein Dokument der Konfiguration enthält Texte");
    }

    @Test
    void lets_pass_what_cannot_be_mended_in_the_form() {
        var forbidden = new Problem(Kind.FORBIDDEN, AccessFault.MAY_ONLY_READ);

        assertThatThrownBy(() -> Refused.inForm(Form.creating(""), forbidden, TEXTS))
                .isSameAs(forbidden);
    }

    private static Problem refusal(Runnable act) {
        try {
            act.run();
        } catch (Problem refused) {
            return refused;
        }
        throw new AssertionError("was not refused");
    }
}
