package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class S3SettingsTest {
    private final Map<String, String> environment = new HashMap<>(Map.of(
            "SCHRIFTGUT_S3_ENDPOINT", "https://s3.example.org:9000",
            "SCHRIFTGUT_S3_BUCKET", "akten",
            "SCHRIFTGUT_S3_ACCESS_KEY", "key",
            "SCHRIFTGUT_S3_SECRET_KEY", "hush"));

    @Test
    void needs_little_more_than_an_address_and_a_bucket() {
        var settings = S3Settings.from(environment);

        assertThat(settings.endpoint()).hasHost("s3.example.org").hasPort(9000);
        assertThat(settings.region()).isEqualTo("us-east-1");
        assertThat(settings.prefix()).isEmpty();
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.maxConnections()).isEqualTo(32);
    }

    @Test
    void does_not_tell_the_secret() {
        assertThat(S3Settings.from(environment).toString()).contains("akten").doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource({
        "SCHRIFTGUT_S3_ENDPOINT, ftp://s3.example.org",
        "SCHRIFTGUT_S3_ENDPOINT, s3.example.org",
        "SCHRIFTGUT_S3_ENDPOINT, not an address",
        "SCHRIFTGUT_S3_ENDPOINT, https://s3.example.org/akten",
        "SCHRIFTGUT_S3_BUCKET, Akten",
        "SCHRIFTGUT_S3_BUCKET, ''",
        "SCHRIFTGUT_S3_PREFIX, akte",
        "SCHRIFTGUT_S3_PREFIX, /akte/",
        "SCHRIFTGUT_S3_ACCESS_KEY, ''",
        "SCHRIFTGUT_S3_SECRET_KEY, ' '",
        "SCHRIFTGUT_S3_TIMEOUT, soon",
        "SCHRIFTGUT_S3_TIMEOUT, 0",
        "SCHRIFTGUT_S3_CONNECTIONS, -1"
    })
    void names_the_setting_that_is_wrong(String name, String value) {
        environment.put(name, value);

        assertThatThrownBy(() -> S3Settings.from(environment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }
}
