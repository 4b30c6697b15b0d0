package org.schriftgut.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.testclock.MovableClock;

@FacadeTest
class NodesTest {

    @Inject
    Nodes nodes;

    @Inject
    MovableClock clock;

    @Test
    void tells_who_is_there_and_who_has_the_index() {
        nodes.begin("node-a", true);
        nodes.begin("node-b", false);

        clock.advance(Duration.ofMinutes(2));
        nodes.seen("node-b");

        assertThat(node("node-a").isAlive()).isFalse();
        assertThat(node("node-a").hasIndex()).isTrue();
        assertThat(node("node-b").isAlive()).isTrue();
        assertThat(node("node-b").hasIndex()).isFalse();
        assertThat(node("node-b").seenAt()).isAfter(node("node-a").seenAt().plusSeconds(100));
    }

    @Test
    void forgets_who_stopped_in_order_at_once_and_who_is_silent_after_days() {
        nodes.begin("node-c", false);
        nodes.begin("node-d", false);

        nodes.end("node-c");
        nodes.forgetSilent();
        assertThat(nodes.all()).extracting(NodeView::name).contains("node-d").doesNotContain("node-c");

        clock.advance(Duration.ofDays(8));
        nodes.forgetSilent();
        assertThat(nodes.all()).extracting(NodeView::name).doesNotContain("node-d");
    }

    private NodeView node(String name) {
        return nodes.all().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
