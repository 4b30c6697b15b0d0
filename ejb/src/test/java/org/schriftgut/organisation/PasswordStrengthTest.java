package org.schriftgut.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "passwordpassword",
                "Password1234",
                "P@ssw0rd2024",
                "Passwort2026!",
                "Sommer2026!!",
                "Willkommen123",
                "qwertzuiop12",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabc",
                "Schriftgut2026",
                "drowssapdrowssap"
            })
    void what_is_in_every_list_is_refused_however_long(String password) {
        assertThat(PasswordStrength.of(password, List.of())).isEqualTo(PasswordStrength.KNOWN);
    }

    @Test
    void the_owners_own_name_is_known() {
        assertThat(PasswordStrength.of("Kunigunde2026", List.of("k.ackermann", "Kunigunde Ackermann")))
                .isEqualTo(PasswordStrength.KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kurz", "Xq7!pLm2#vR"})
    void less_than_twelve_characters_are_too_short(String password) {
        assertThat(PasswordStrength.of(password, List.of())).isEqualTo(PasswordStrength.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Musterland-2027",
                "Prüfung-der-Anlage-7",
                "Messung-der-Anlage-7",
                "Ein-neues-Kennwort-1",
                "Ein-ganz-neues-Kennwort",
                "trockener Regenschirm fliegt",
                "Xq7!pLm2#vRw"
            })
    void what_people_make_up_themselves_is_enough(String password) {
        assertThat(PasswordStrength.of(password, List.of()).isEnough()).isTrue();
    }

    @Test
    void a_very_long_one_is_measured_by_its_beginning() {
        assertThat(PasswordStrength.of("trockener Regenschirm ".repeat(40), List.of()))
                .isEqualTo(PasswordStrength.STRONG);
    }
}
