package org.schriftgut.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Problem;

class ItemsTest {

    @Test
    void the_same_items_have_the_same_hash_however_they_came_in() {
        var withNull = new HashMap<String, Object>(Map.of("name", "Verkehr", "order", new BigDecimal("3")));
        withNull.put("parent", null);

        var fromRequest = Items.of(Map.of("36", withNull));
        var fromFeature = Items.of(Map.of("36", Map.of("order", 3L, "name", "Verkehr")));

        assertThat(fromRequest.hex()).isEqualTo(fromFeature.hex());
        assertThat(Items.read(fromRequest.json())).isEqualTo(fromFeature);
    }

    @Test
    void tells_what_comes_goes_and_changes_by_key() {
        var now = Items.of(Map.of("a", Map.of("x", "1"), "b", Map.of("x", "1"), "c", Map.of("x", List.of("1"))));
        var wanted = Items.of(Map.of("b", Map.of("x", "2"), "c", Map.of("x", List.of("1")), "d", Map.of("x", "1")));

        assertThat(now.changesTo(wanted))
                .containsExactly(
                        new ConfigChange("a", Map.of("x", "1"), null),
                        new ConfigChange("b", Map.of("x", "1"), Map.of("x", "2")),
                        new ConfigChange("d", null, Map.of("x", "1")));
        assertThat(now.changesTo(now)).isEmpty();
    }

    @Test
    void refuses_fractions_and_what_is_no_item() {
        assertThatThrownBy(() -> Items.of(Map.of("a", Map.of("x", new BigDecimal("1.5")))))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Items.of(Map.of("a", "text"))).isInstanceOf(Problem.class);
    }
}
