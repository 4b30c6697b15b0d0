package org.schriftgut.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Paging;

class SearchTermsTest {

    private static final UUID UNIT = UUID.fromString("01a20034-5458-7845-832c-5e67a6619502");

    @Test
    void is_found_again_under_its_address() {
        var terms = SearchTerms.of(" Straße & Weg ", Map.of("jahr", "2025", "sorte", "DOCUMENT"));

        assertThat(terms.address()).isEqualTo("/ui/suche?q=Stra%C3%9Fe+%26+Weg&sorte=DOCUMENT&jahr=2025");
    }

    @Test
    void leaves_out_one_way_to_narrow_and_keeps_the_others() {
        var terms = SearchTerms.of("Bau", Map.of("jahr", "2025", "sorte", "DOCUMENT"));

        assertThat(terms.without("jahr").narrowed()).containsExactly(Map.entry("sorte", "DOCUMENT"));
        assertThat(terms.with("jahr", "2024").narrowed()).containsEntry("jahr", "2024");
    }

    @Test
    void asks_the_index_for_what_was_chosen() {
        var request = SearchTerms.of("Bau", Map.of("einheit", UNIT.toString(), "art", "Bescheid", "fremd", "x"))
                .request(Paging.first(25));

        assertThat(request.units()).containsExactly(UNIT);
        assertThat(request.types()).containsExactly("Bescheid");
        assertThat(request.kinds()).isEmpty();
    }

    @Test
    void finds_nothing_for_a_unit_that_is_no_id_instead_of_everything() {
        var request = SearchTerms.of("Bau", Map.of("einheit", "kein Schlüssel")).request(Paging.first(25));

        assertThat(request.units()).containsExactly(new UUID(0, 0));
    }
}
