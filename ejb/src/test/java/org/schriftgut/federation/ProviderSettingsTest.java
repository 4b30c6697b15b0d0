package org.schriftgut.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProviderSettingsTest {

    private static final ClaimMapping MAPPING = new ClaimMapping("login", "name", "unit", null, List.of("a=CLERK"));

    @Test
    void are_read_as_they_were_written() {
        var settings = new ProviderSettings("https://sso.example", "id", MAPPING, true, false);

        assertThat(ProviderSettings.read(settings.plain())).isEqualTo(settings);
    }

    @Test
    void cover_what_is_switched_off_and_nothing_else() {
        var settings = new ProviderSettings("https://sso.example", "id", MAPPING, false, true);

        assertThat(settings.covers(new ProviderSettings("https://sso.example", "id", MAPPING, false, false)))
                .isTrue();
        assertThat(settings.covers(new ProviderSettings("https://sso.example", "id", MAPPING, true, true)))
                .isFalse();
        assertThat(settings.covers(new ProviderSettings("https://other.example", "id", MAPPING, false, false)))
                .isFalse();
        assertThat(settings.covers(new ProviderSettings("https://sso.example", "other", MAPPING, false, true)))
                .isFalse();
        assertThat(settings.covers(new ProviderSettings("https://sso.example", "id", ClaimMapping.USUAL, false, true)))
                .isFalse();
    }
}
