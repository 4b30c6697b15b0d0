package org.schriftgut.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Right;

class AccessItemTest {

    private static final UUID UNIT = new UUID(0, 1);
    private static final UUID GROUP = new UUID(0, 2);
    private static final UUID PERSON = new UUID(0, 3);
    private static final GrantItem READING = new GrantItem("10", null, null, List.of(Right.READ));

    private static final Map<Grant.Kind, Map<String, UUID>> IDS = Map.of(
            Grant.Kind.UNIT, Map.of("10", UNIT),
            Grant.Kind.GROUP, Map.of("Team: Personal", GROUP),
            Grant.Kind.PERSON, Map.of("meier", PERSON));

    private static String key(Grant.Kind kind, UUID id) {
        return IDS.get(kind).entrySet().stream()
                .filter(known -> known.getValue().equals(id))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Test
    void what_goes_out_comes_in_again() {
        var decided = AccessSetting.of(
                AccessDefinition.PERSONAL,
                PERSON,
                List.of(
                        Grant.working(UNIT),
                        new Grant(Grant.Kind.GROUP, GROUP, Set.of()),
                        new Grant(Grant.Kind.PERSON, PERSON, Set.of(Right.MANAGE))));

        var item = AccessItem.of(decided, AccessItemTest::key);

        assertThat(item.person()).isEqualTo("meier");
        assertThat(item.grants())
                .contains(new GrantItem(null, "Team: Personal", null, List.of(Right.READ)))
                .contains(new GrantItem(null, null, "meier", List.of(Right.MANAGE, Right.READ)));
        assertThat(item.setting(IDS)).isEqualTo(decided);
        assertThat(item.fault()).isEmpty();
    }

    @Test
    void equal_decisions_are_equal_items_in_any_order() {
        var other = new GrantItem(null, "Team: Personal", null, List.of(Right.WRITE, Right.READ));

        assertThat(new AccessItem(AccessDefinition.UNIT_ONLY, null, List.of(READING, other)))
                .isEqualTo(new AccessItem(AccessDefinition.UNIT_ONLY, null, List.of(other, READING)));
        assertThat(other.rights()).containsExactly(Right.READ, Right.WRITE);
    }

    @Test
    void what_cannot_be_decided_so_is_named() {
        var forTwo = new GrantItem("10", null, "meier", List.of(Right.READ));

        assertThat(new AccessItem(null, null, List.of(forTwo)).fault()).contains(AccessFault.GRANT_FOR_ONE);
        assertThat(new AccessItem(null, null, List.of(READING, READING)).fault())
                .contains(AccessFault.GRANT_TWICE);
        assertThat(new AccessItem(AccessDefinition.UNIT_ONLY, "meier", List.of()).fault())
                .contains(AccessFault.PERSON_NOT_MEANT);
        assertThat(new AccessItem(AccessDefinition.CLOSED_CIRCLE, null, List.of(READING)).fault())
                .contains(AccessFault.CIRCLE_WITHOUT_MANAGER);
    }
}
