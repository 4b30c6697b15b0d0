package org.schriftgut.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentifierKeyTest {

    @Example
    void borders_of_groups_and_zeros_of_plan_codes_count() {
        assertThat(typed("12.21-7")).doesNotContain(IdentifierKey.ofNumber("122.1-0007"));
        assertThat(typed("00-0007")).doesNotContain(IdentifierKey.ofNumber("0-0007"));
        assertThat(typed("0-0007")).doesNotContain(IdentifierKey.ofNumber("00-0007"));
        assertThat(typed("1.1 7")).doesNotContain(IdentifierKey.ofNumber("001.1-0007"));
        assertThat(typed("001.1 7")).contains(IdentifierKey.ofNumber("001.1-0007"));
        assertThat(typed("12")).doesNotContain(IdentifierKey.of("012"));
    }

    @Example
    void spellings_people_use_are_one() {
        var key = IdentifierKey.ofNumber("122.1-0007/3");

        for (var text : List.of("122.1-0007/3", "122 1 7 3", "Az. 122.1-7/3", "AZ: 122/1/0007-3", "122.1–07 / 3")) {
            assertThat(typed(text)).as(text).contains(key);
        }
        assertThat(typed("36 122 1 7 2027")).contains(IdentifierKey.ofNumber("36-122.1-0007/2027"));
        assertThat(typed("10-g3/t2")).contains(IdentifierKey.ofNumber("10-G0003/T2"));
    }

    @Example
    void a_code_may_be_written_with_dashes() {
        assertThat(IdentifierKey.ofNumber("0010 A20 011-4-0007/1")).isEqualTo("0010.a20.011.4-7.1");
        assertThat(IdentifierKey.before("36.1") + IdentifierKey.ofNumber("10-0007"))
                .isEqualTo(IdentifierKey.ofNumber("36.1-10-0007"));
    }

    @Example
    void words_and_endless_texts_are_no_references() {
        assertThat(typed("Gewerbe Talstraße")).isEmpty();
        assertThat(typed("Az.")).isEmpty();
        assertThat(typed("1 ".repeat(IdentifierKey.MOST_GROUPS + 1))).isEmpty();
        assertThat(typed("")).isEmpty();
    }

    @Property
    void any_signs_between_the_groups_find_the_same(
            @ForAll("groups") List<String> code,
            @ForAll @IntRange(min = 1, max = 99_999) int number,
            @ForAll("sign") String sign) {
        var stored = IdentifierKey.ofNumber(String.join(".", code) + "-%04d".formatted(number));

        assertThat(typed(String.join(sign, code) + sign + number)).contains(stored);
        assertThat(typed("Az.: " + String.join(sign, code) + sign + "%05d".formatted(number)))
                .contains(stored);
    }

    @Property
    void two_codes_never_share_a_key(@ForAll("groups") List<String> one, @ForAll("groups") List<String> other) {
        assertThat(IdentifierKey.ofNumber(String.join(".", one) + "-7")
                        .equals(IdentifierKey.ofNumber(String.join("/", other) + "-0007")))
                .isEqualTo(one.equals(other));
    }

    @Property
    void another_number_is_another_dossier(
            @ForAll("groups") List<String> code,
            @ForAll @IntRange(min = 1, max = 99_999) int number,
            @ForAll @IntRange(min = 1, max = 99_999) int other) {
        var stored = IdentifierKey.ofNumber(String.join(".", code) + "-" + number);

        assertThat(typed(String.join(".", code) + "-" + other).contains(stored)).isEqualTo(number == other);
    }

    @Provide
    Arbitrary<List<String>> groups() {
        return Arbitraries.strings()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> sign() {
        return Arbitraries.of(" ", ".", "/", "-", " - ", "–", ". ", "_", ":");
    }

    private static Set<String> typed(String text) {
        return IdentifierKey.candidates(IdentifierKey.typed(text));
    }
}
