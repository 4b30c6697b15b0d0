package org.schriftgut.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void tells_the_right_password_from_others() {
        var hash = Passwords.hash("Ein-gutes-Kennwort");

        assertThat(Passwords.matches("Ein-gutes-Kennwort", hash)).isTrue();
        assertThat(Passwords.matches("ein-gutes-Kennwort", hash)).isFalse();
    }

    @Test
    void reads_every_byte_of_a_long_one() {
        var hash = Passwords.hash("a".repeat(100) + "b");

        assertThat(Passwords.matches("a".repeat(100) + "b", hash)).isTrue();
        assertThat(Passwords.matches("a".repeat(100) + "c", hash)).isFalse();
    }

    /** Algorithm and cost stand in front of the salt: the work of a comparison depends on nothing else. */
    @Test
    void compares_with_a_hash_as_costly_where_there_is_none_and_never_agrees() {
        assertThat(Passwords.NOBODY.substring(0, 7))
                .isEqualTo("$2a$12$")
                .isEqualTo(Passwords.hash("x").substring(0, 7));

        assertThat(Passwords.matches("no account has this password", null)).isFalse();
    }
}
