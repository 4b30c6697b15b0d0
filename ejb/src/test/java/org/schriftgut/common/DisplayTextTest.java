package org.schriftgut.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

    @Test
    void takes_out_what_turns_the_reading_direction() {
        assertThat(DisplayText.fileName("rechnung\u202Efdp.exe")).isEqualTo("rechnungfdp.exe");
    }

    @Test
    void takes_out_control_characters_and_line_breaks() {
        assertThat(DisplayText.line("a\u0000b\nc\u2028d")).isEqualTo("ab c d");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd", "C:\\Windows\\system.ini", "a/b.txt"})
    void keeps_path_parts_as_readable_text(String name) {
        assertThat(DisplayText.fileName(name)).isEqualTo(name);
    }

    @Test
    void keeps_letters_outside_the_first_plane() {
        assertThat(DisplayText.line("Ort \ud83c\udfe0")).isEqualTo("Ort \ud83c\udfe0");
    }

    @Test
    void composes_letters() {
        assertThat(DisplayText.line("Stra\u00dfe A\u0308mter")).isEqualTo("Stra\u00dfe \u00c4mter");
    }

    @Test
    void names_a_file_without_a_name() {
        assertThat(DisplayText.fileName(" \u200f ")).isEqualTo("unbenannt");
    }

    @Test
    void shortens_a_long_name_and_keeps_its_ending() {
        var name = DisplayText.fileName("x".repeat(400) + ".docx");

        assertThat(name).hasSize(255).endsWith(".docx");
    }

    @Test
    void names_the_field_that_is_empty() {
        assertThatThrownBy(() -> DisplayText.required("subject", " ", 10))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.INVALID);
                    assertThat(problem.findings()).containsExactly(new Finding("subject", CommonFault.EMPTY));
                });
    }
}
