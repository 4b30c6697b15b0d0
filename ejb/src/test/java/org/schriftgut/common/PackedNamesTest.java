package org.schriftgut.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Frage? Antwort.txt > Frage_ Antwort.txt",
                "Plan |\"alt\" *.txt > Plan __alt_ _.txt",
                "Protokoll 12:30 Uhr.txt > Protokoll 12_30 Uhr.txt",
                "Ende mit Punkt. > Ende mit Punkt",
                "Ende mit Punkten . . > Ende mit Punkten",
                "CON.txt > _CON.txt",
                "lpt1 > _lpt1",
                "../../etc/passwd > .._.._etc_passwd",
                "... > _",
                "Übersicht.txt > Übersicht.txt"
            })
    void unpack_on_windows_and_linux(String name, String packed) {
        assertThat(new PackedNames().of("", name)).isEqualTo(packed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Übersicht über die Ergebnisse der Prüfung", "😀", "x"})
    void have_at_most_200_bytes_and_keep_their_ending(String word) {
        var packed = new PackedNames().of("dokumente/0001-1-", word.repeat(100) + ".txt");

        assertThat(packed.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(packed).startsWith("dokumente/0001-1-").endsWith(".txt").doesNotContain("\uFFFD");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(packed)).isTrue();
    }

    @Test
    void are_unique_whatever_their_case() {
        var names = new PackedNames();
        var packed = new HashSet<String>();

        for (var name : new String[] {"Anlage.txt", "anlage.TXT", "Anlage.txt", "Anlage?.txt", "Anlage*.txt"}) {
            packed.add(names.of("d/", name).toLowerCase());
        }

        assertThat(packed).hasSize(5);
        assertThat(names.of("d/", "x".repeat(300) + ".txt")).isNotEqualTo(names.of("d/", "x".repeat(300) + ".txt"));
    }
}
