package org.schriftgut.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.schriftgut.access.Decision.Reason;

class AccessRulesTest {

    private static final UUID COUNTY = unit(0);
    private static final UUID TRAFFIC = unit(1);
    private static final UUID TRAFFIC_SIGNS = unit(2);
    private static final UUID BUILDING = unit(3);
    private static final UnitTree UNITS = tree(Map.of(TRAFFIC, COUNTY, TRAFFIC_SIGNS, TRAFFIC, BUILDING, COUNTY));

    @Test
    void a_clerk_of_the_keeping_unit_reads_and_writes() {
        var rule = AccessRule.of(AccessDefinition.UNIT_ONLY, TRAFFIC, Set.of());

        assertThat(decide(clerk(TRAFFIC), Right.WRITE, rule).reasons())
                .containsExactly(Reason.MEMBER_OF_KEEPING_UNIT, Reason.ROLE_ALLOWS_WRITING);
    }

    @Test
    void a_team_below_belongs_to_the_keeping_unit() {
        var rule = AccessRule.of(AccessDefinition.UNIT_ONLY, TRAFFIC, Set.of());

        assertThat(decide(clerk(TRAFFIC_SIGNS), Right.READ, rule).allowed()).isTrue();
    }

    @Test
    void a_clerk_above_does_not() {
        var rule = AccessRule.of(AccessDefinition.UNIT_AND_SUPERIORS, TRAFFIC_SIGNS, Set.of());

        assertThat(decide(clerk(TRAFFIC), Right.READ, rule).allowed()).isFalse();
    }

    @Test
    void a_lead_above_reads_only_where_the_definition_says_so() {
        var lead = person(COUNTY, Role.DEPARTMENT_LEAD);
        var open = AccessRule.of(AccessDefinition.UNIT_AND_SUPERIORS, TRAFFIC_SIGNS, Set.of());
        var closed = AccessRule.of(AccessDefinition.UNIT_ONLY, TRAFFIC_SIGNS, Set.of());

        assertThat(decide(lead, Right.READ, open).reasons()).containsExactly(Reason.SUPERIOR_OF_KEEPING_UNIT);
        assertThat(decide(lead, Right.READ, closed).allowed()).isFalse();
    }

    @Test
    void a_unit_it_was_opened_to_may_work_on_it() {
        var rule = AccessRule.of(AccessDefinition.UNIT_ONLY, TRAFFIC, Set.of(BUILDING));

        assertThat(decide(clerk(BUILDING), Right.WRITE, rule).allowed()).isTrue();
    }

    @Test
    void what_the_whole_tenant_sees_is_not_everybodys_to_change() {
        var rule = AccessRule.of(AccessDefinition.TENANT_WIDE, TRAFFIC, Set.of());

        assertThat(decide(clerk(BUILDING), Right.READ, rule).allowed()).isTrue();
        assertThat(decide(clerk(BUILDING), Right.WRITE, rule)).isEqualTo(Decision.no(Reason.READING_ONLY));
    }

    @Test
    void an_administrator_reads_no_records_even_of_the_own_unit() {
        var rule = AccessRule.of(AccessDefinition.TENANT_WIDE, TRAFFIC, Set.of(TRAFFIC));

        assertThat(decide(person(TRAFFIC, Role.ADMINISTRATOR), Right.READ, rule))
                .isEqualTo(Decision.no(Reason.NO_ROLE_FOR_RECORDS));
    }

    @Property
    void agrees_with_a_plain_reading_of_the_rules(@ForAll("situations") Situation s) {
        var mine = s.line(s.person.unit());
        var keepers = s.line(s.rule.keepingUnit());
        var member = mine.contains(s.rule.keepingUnit());
        var opened = s.rule.openedTo().stream().anyMatch(mine::contains);
        var superior = s.rule.definition() == AccessDefinition.UNIT_AND_SUPERIORS
                && keepers.contains(s.person.unit())
                && (s.person.has(Role.DEPARTMENT_LEAD)
                        || s.person.has(Role.REGISTRAR)
                        || s.person.has(Role.RECORDS_MANAGER));
        var worksWithRecords = !s.person.roles().contains(Role.ADMINISTRATOR);
        var expected = worksWithRecords
                && (s.rule.definition() == AccessDefinition.TENANT_WIDE || member || opened || superior);

        var decision = AccessRules.decide(s.person, Right.READ, s.rule, s.units);

        assertThat(decision.allowed()).isEqualTo(expected);
        assertThat(decision.reasons()).isNotEmpty();
    }

    @Property
    void who_may_change_may_read_and_who_may_manage_may_change(@ForAll("situations") Situation s) {
        var read = AccessRules.decide(s.person, Right.READ, s.rule, s.units).allowed();
        var write = AccessRules.decide(s.person, Right.WRITE, s.rule, s.units).allowed();
        var manage = AccessRules.decide(s.person, Right.MANAGE, s.rule, s.units).allowed();

        assertThat(read || !write).isTrue();
        assertThat(write || !manage).isTrue();
    }

    @Property
    void opening_to_a_unit_takes_nothing_from_anybody(@ForAll("situations") Situation s) {
        var wider = new TreeSet<>(s.rule.openedTo());
        wider.add(s.person.unit());
        var before = AccessRules.decide(s.person, Right.READ, s.rule, s.units).allowed();
        var after = AccessRules.decide(
                        s.person, Right.READ, AccessRule.of(s.rule.definition(), s.rule.keepingUnit(), wider), s.units)
                .allowed();

        assertThat(after || !before).isTrue();
    }

    /** Ten units; each but the first hangs below one with a smaller number. */
    @Provide
    Arbitrary<Situation> situations() {
        var units = Arbitraries.integers().between(0, 8).list().ofSize(9).map(AccessRulesTest::forest);
        var unit = Arbitraries.integers().between(0, 9).map(AccessRulesTest::unit);
        var roles = Arbitraries.of(Role.class).set().ofMinSize(1).ofMaxSize(3);
        var persons = Combinators.combine(unit, roles).as((u, r) -> new Person(unit(99), "x", "X", u, r));
        var rules = Combinators.combine(
                        Arbitraries.of(AccessDefinition.class), unit, unit.set().ofMaxSize(2))
                .as(AccessRule::of);
        return Combinators.combine(persons, rules, units).as(Situation::new);
    }

    record Situation(Person person, AccessRule rule, UnitTree units) {

        /** The unit and all above it, told without the tree's own method. */
        List<UUID> line(UUID unit) {
            var line = new ArrayList<UUID>();
            for (var at = unit; at != null; at = units.above().get(at)) {
                line.add(at);
            }
            return line;
        }
    }

    private static UnitTree forest(List<Integer> parents) {
        var above = new HashMap<UUID, UUID>();
        for (var i = 1; i <= parents.size(); i++) {
            above.put(unit(i), unit(parents.get(i - 1) % i));
        }
        return tree(above);
    }

    private static Decision decide(Person person, Right right, AccessRule rule) {
        return AccessRules.decide(person, right, rule, UNITS);
    }

    private static Person clerk(UUID unit) {
        return person(unit, Role.CLERK);
    }

    private static Person person(UUID unit, Role role) {
        return new Person(unit(99), "test", "Test", unit, EnumSet.of(role));
    }

    private static UUID unit(int number) {
        return new UUID(0, number);
    }

    private static UnitTree tree(Map<UUID, UUID> above) {
        return new UnitTree(above);
    }
}
