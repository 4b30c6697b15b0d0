package org.schriftgut.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final byte[] SECRET = "JBSWY3DPEHPK3PXP".getBytes(StandardCharsets.US_ASCII);

    private final Vault vault = new Vault("0123456789abcdef0123456789abcdef");

    @Test
    void gives_back_what_was_sealed_and_shows_nothing_of_it() {
        var sealed = vault.seal(SECRET, "totp/a");

        assertThat(vault.open(sealed, "totp/a")).isEqualTo(SECRET);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("JBSWY3");
        assertThat(vault.seal(SECRET, "totp/a")).isNotEqualTo(sealed);
    }

    @Test
    void opens_nothing_that_was_moved_to_another_owner() {
        var sealed = vault.seal(SECRET, "totp/a");

        assertThatThrownBy(() -> vault.open(sealed, "totp/b")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opens_nothing_that_was_changed_in_any_byte() {
        var sealed = vault.seal(SECRET, "totp/a");
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;

            assertThatThrownBy(() -> vault.open(changed, "totp/a")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void marks_equal_secrets_of_one_owner_under_one_key_alike_and_nothing_else() {
        var mark = vault.mark(SECRET, "provider/a");

        assertThat(mark).matches("[0-9a-f]{32}").isEqualTo(vault.mark(SECRET, "provider/a"));
        assertThat(vault.mark(SECRET, "provider/b")).isNotEqualTo(mark);
        assertThat(vault.mark(new byte[] {1}, "provider/a")).isNotEqualTo(mark);
        assertThat(new Vault("another key of thirty-two letters").mark(SECRET, "provider/a"))
                .isNotEqualTo(mark);
    }

    @Test
    void says_which_key_is_missing() {
        var sealed = new Vault("another key of thirty-two letters").seal(SECRET, "totp/a");

        assertThatThrownBy(() -> vault.open(sealed, "totp/a")).hasMessageContaining("SCHRIFTGUT_SECRETS_KEY");
        assertThatThrownBy(() -> new Vault("short")).hasMessageContaining("32");
    }
}
