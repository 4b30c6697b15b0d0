package org.schriftgut.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    private static final UUID ACCOUNT = new UUID(1, 1);

    @Test
    void is_four_groups_of_four_and_never_the_same() {
        assertThat(RecoveryCode.fresh()).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}").isNotEqualTo(RecoveryCode.fresh());
    }

    @Test
    void is_the_same_however_it_is_typed() {
        var code = RecoveryCode.fresh();

        assertThat(RecoveryCode.hash(ACCOUNT, code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(RecoveryCode.hash(ACCOUNT, code))
                .isNotEqualTo(RecoveryCode.hash(new UUID(1, 2), code));
    }
}
