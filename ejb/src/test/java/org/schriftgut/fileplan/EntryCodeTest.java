package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EntryCodeTest {

    @Test
    void the_key_ignores_separators_and_case_but_no_digit() {
        assertThat(EntryCode.key("0010 A20 011-4")).isEqualTo("0010A200114");
        assertThat(EntryCode.key("s 0100")).isEqualTo(EntryCode.key("S-0100"));
        assertThat(EntryCode.key("00")).isNotEqualTo(EntryCode.key("0"));
        assertThat(EntryCode.key(". /-")).isEmpty();
    }

    @Property
    void the_range_of_a_key_holds_all_that_start_with_it_and_nothing_else(
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 4) String prefix,
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 6) String code) {
        var from = EntryCode.key(prefix);
        var key = EntryCode.key(code);

        var isInRange = key.compareTo(from) >= 0 && key.compareTo(EntryCode.keyEnd(from)) < 0;

        assertThat(isInRange).isEqualTo(key.startsWith(from));
    }

    @Test
    void the_code_above_stands_before_the_last_separator() {
        assertThat(EntryCode.parent("122.1", Set.of())).contains("122");
        assertThat(EntryCode.parent("A1 01 02", Set.of())).contains("A1 01");
    }

    @Test
    void bare_decimals_have_one_digit_per_level() {
        assertThat(EntryCode.parent("001", Set.of())).contains("00");
        assertThat(EntryCode.parent("10", Set.of())).contains("1");
        assertThat(EntryCode.parent("0", Set.of())).isEmpty();
    }

    @Test
    void other_codes_lie_below_the_longest_one_they_start_with() {
        assertThat(EntryCode.parent("BAU12", Set.of("B", "BAU"))).contains("BAU");
        assertThat(EntryCode.parent("BAU12", Set.of())).isEmpty();
    }
}
