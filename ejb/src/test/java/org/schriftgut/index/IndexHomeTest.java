package org.schriftgut.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;

@FacadeTest
class IndexHomeTest {

    @Inject
    IndexHome home;

    @Test
    void a_node_that_takes_over_builds_the_entries_anew_once(Authority authority) {
        assertThat(settles(authority, "node-a")).as("nobody had them before").isFalse();
        assertThat(settles(authority, "node-a")).as("it had them itself").isFalse();
        assertThat(settles(authority, "node-b")).as("another node had them").isTrue();
        assertThat(settles(authority, "node-b")).isFalse();
    }

    private boolean settles(Authority authority, String node) {
        return authority.system().call(() -> home.settle(node));
    }
}
