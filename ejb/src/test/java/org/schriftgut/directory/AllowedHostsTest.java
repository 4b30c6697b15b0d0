package org.schriftgut.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowedHostsTest {

    @Test
    void only_what_the_operator_names_is_spoken_with() {
        var hosts = AllowedHosts.of("Verzeichnis.kreis.example, ldap.kreis.example:3269");

        assertThat(hosts.hold("verzeichnis.kreis.example", 636)).isTrue();
        assertThat(hosts.hold("ldap.kreis.example", 3269)).isTrue();
        assertThat(hosts.hold("ldap.kreis.example", 22)).isFalse();
        assertThat(hosts.hold("127.0.0.1", 636)).isFalse();
    }

    @Test
    void without_a_word_of_the_operator_nothing_is() {
        assertThat(AllowedHosts.of("").hold("localhost", 636)).isFalse();
    }
}
