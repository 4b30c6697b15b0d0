package org.schriftgut.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

class EntityTagsTest {

    private static final long CURRENT = 7;

    @Test
    void a_change_starts_from_the_version_in_the_tag() {
        assertThat(EntityTags.readVersion(EntityTags.ofVersion(3), () -> CURRENT))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*              | 7",
                "\"3\", \"7\"   | 7",
                "\"3\", \"4\"   | -1",
                "\"other\"      | -1",
                "W/\"7\"        | -1",
                "\"99999999999999999999\" | -1",
            })
    void what_does_not_name_the_current_version_never_matches(String header, long version) {
        assertThat(EntityTags.readVersion(header, () -> CURRENT)).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_a_tag_the_change_is_not_tried(String header) {
        assertThatThrownBy(() -> EntityTags.readVersion(header, () -> CURRENT))
                .isInstanceOfSatisfying(
                        MissingPrecondition.class,
                        missing -> assertThat(missing.answer().status()).isEqualTo(428));
    }

    @Test
    void a_tag_without_quotes_is_told_so() {
        assertThatThrownBy(() -> EntityTags.readVersion("7", () -> CURRENT))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "W/\"abc\"", "\"x\", \"abc\"", "*", " * "})
    void if_none_match_knows_the_content(String header) {
        assertThat(EntityTags.namesTag(header, EntityTags.ofHash("abc"))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abc", "\"abcd\"", "\"ab\""})
    void if_none_match_does_not_know_other_content(String header) {
        assertThat(EntityTags.namesTag(header, EntityTags.ofHash("abc"))).isFalse();
    }
}
