package org.schriftgut.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.rights.Proof.Reason;

class AccessRulesTest {

    private static final UUID COUNTY = id(0);
    private static final UUID TRAFFIC = id(1);
    private static final UUID TRAFFIC_SIGNS = id(2);
    private static final UUID BUILDING = id(3);
    private static final UUID DOCTORS = id(50);
    private static final UUID BRANCH = id(60);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);
    private static final UnitTree UNITS = tree(Map.of(TRAFFIC, COUNTY, TRAFFIC_SIGNS, TRAFFIC, BUILDING, COUNTY));

    private final Map<UUID, Set<UUID>> groups = new HashMap<>();
    private final Map<UUID, List<AuditScope>> scopes = new HashMap<>();
    private final Map<UUID, Set<UUID>> emergencies = new HashMap<>();

    @Test
    void a_clerk_of_the_keeping_unit_reads_and_writes() {
        var rule = rule(AccessDefinition.UNIT_ONLY, TRAFFIC);

        assertThat(decide(clerk(TRAFFIC), Right.WRITE, rule).reasons())
                .contains(Reason.MEMBER_OF_KEEPING_UNIT, Reason.ROLE_ALLOWS);
        assertThat(may(clerk(TRAFFIC), Right.MANAGE, rule)).isFalse();
    }

    @Test
    void a_team_below_belongs_to_the_keeping_unit() {
        assertThat(may(clerk(TRAFFIC_SIGNS), Right.READ, rule(AccessDefinition.UNIT_ONLY, TRAFFIC)))
                .isTrue();
    }

    @Test
    void a_clerk_above_reads_in_the_line_only() {
        var clerk = clerk(TRAFFIC);

        assertThat(may(clerk, Right.READ, rule(AccessDefinition.UNIT_AND_LINE, TRAFFIC_SIGNS)))
                .isTrue();
        assertThat(may(clerk, Right.WRITE, rule(AccessDefinition.UNIT_AND_LINE, TRAFFIC_SIGNS)))
                .isFalse();
        assertThat(may(clerk, Right.READ, rule(AccessDefinition.UNIT_AND_SUPERIORS, TRAFFIC_SIGNS)))
                .isFalse();
    }

    @Test
    void a_lead_above_reads_only_where_the_definition_says_so() {
        var lead = person(COUNTY, Role.DEPARTMENT_LEAD);

        assertThat(may(lead, Right.MANAGE, rule(AccessDefinition.UNIT_AND_SUPERIORS, TRAFFIC_SIGNS)))
                .isTrue();
        assertThat(may(lead, Right.READ, rule(AccessDefinition.UNIT_ONLY, TRAFFIC_SIGNS)))
                .isFalse();
    }

    @Test
    void a_personal_record_is_for_one_and_their_leads_not_for_the_registry() {
        var clerk = clerk(TRAFFIC);
        var rule = new AccessRule(
                AccessDefinition.PERSONAL_AND_SUPERIORS, TRAFFIC, clerk.id(), List.of(), SecrecyGrade.NONE, List.of());

        assertThat(may(clerk, Right.MANAGE, rule)).isTrue();
        assertThat(may(person(id(96), COUNTY, Role.DEPARTMENT_LEAD), Right.READ, rule))
                .isTrue();
        assertThat(may(person(id(97), COUNTY, Role.REGISTRAR), Right.READ, rule))
                .isFalse();
        assertThat(may(person(id(98), TRAFFIC, Role.CLERK), Right.READ, rule)).isFalse();
    }

    @Test
    void a_closed_circle_has_no_superiors_and_no_registry() {
        var doctor = clerk(TRAFFIC);
        var rule = rule(AccessDefinition.CLOSED_CIRCLE, TRAFFIC)
                .with(List.of(new Grant(Grant.Kind.PERSON, doctor.id(), Set.of(Right.WRITE, Right.MANAGE))));

        assertThat(may(doctor, Right.MANAGE, rule)).isTrue();
        assertThat(may(doctor, Right.READ, rule)).isTrue();
        assertThat(may(doctor, Right.CLOSE, rule)).isFalse();
        for (var role : Role.values()) {
            assertThat(may(person(id(98), TRAFFIC, role), Right.READ, rule))
                    .as(role.name())
                    .isFalse();
        }
    }

    @Test
    void a_unit_it_was_opened_to_may_work_on_it() {
        var rule = AccessRule.of(AccessDefinition.UNIT_ONLY, TRAFFIC, Set.of(BUILDING));

        assertThat(may(clerk(BUILDING), Right.CREATE, rule)).isTrue();
        assertThat(may(person(BUILDING, Role.DEPARTMENT_LEAD), Right.MANAGE, rule))
                .isFalse();
    }

    @Test
    void a_group_has_the_rights_it_was_given() {
        var rule = rule(AccessDefinition.UNIT_ONLY, TRAFFIC)
                .with(List.of(new Grant(Grant.Kind.GROUP, DOCTORS, Set.of(Right.READ))));
        var member = clerk(BUILDING);
        groups.put(member.id(), Set.of(DOCTORS));

        assertThat(may(member, Right.READ, rule)).isTrue();
        assertThat(may(member, Right.WRITE, rule)).isFalse();
        assertThat(may(person(id(98), BUILDING, Role.CLERK), Right.READ, rule)).isFalse();
    }

    @Test
    void what_the_whole_tenant_sees_is_not_everybodys_to_change() {
        var rule = rule(AccessDefinition.TENANT_WIDE, TRAFFIC);

        assertThat(may(clerk(BUILDING), Right.READ, rule)).isTrue();
        assertThat(decide(clerk(BUILDING), Right.WRITE, rule).reasons()).contains(Reason.READING_ALLOWED);
        assertThat(may(person(BUILDING, Role.RECORDS_MANAGER), Right.WRITE, rule))
                .isTrue();
    }

    @Test
    void administration_reads_no_records() {
        assertThat(decide(person(TRAFFIC, Role.ADMINISTRATOR), Right.READ, rule(AccessDefinition.TENANT_WIDE, TRAFFIC))
                        .reasons())
                .contains(Reason.WORKS_WITH_RECORDS);
    }

    @Test
    void an_auditor_reads_in_the_scope_until_its_last_day() {
        var auditor = person(BUILDING, Role.AUDITOR);
        var inBranch = new AccessRule(
                AccessDefinition.UNIT_ONLY, TRAFFIC, null, List.of(), SecrecyGrade.NONE, List.of(id(59), BRANCH));
        scopes.put(auditor.id(), List.of(new AuditScope(null, BRANCH, TODAY)));

        assertThat(may(auditor, Right.READ, inBranch)).isTrue();
        assertThat(may(auditor, Right.WRITE, inBranch)).isFalse();
        assertThat(may(auditor, Right.READ, rule(AccessDefinition.TENANT_WIDE, BUILDING)))
                .isFalse();

        scopes.put(auditor.id(), List.of(new AuditScope(TRAFFIC, BRANCH, TODAY.minusDays(1))));
        assertThat(may(auditor, Right.READ, inBranch)).isFalse();
    }

    @Test
    void an_emergency_access_opens_reading_to_one_person_while_it_holds() {
        var lead = person(BUILDING, Role.DEPARTMENT_LEAD);
        var colleague = person(id(98), BUILDING, Role.DEPARTMENT_LEAD);
        var rule = rule(AccessDefinition.UNIT_ONLY, TRAFFIC).with(List.of(Grant.emergency(id(77))));

        assertThat(may(lead, Right.READ, rule)).isFalse();
        emergencies.put(lead.id(), Set.of(id(77)));

        assertThat(decide(lead, Right.READ, rule).reasons()).contains(Reason.EMERGENCY);
        assertThat(may(lead, Right.READ, rule)).isTrue();
        assertThat(may(lead, Right.WRITE, rule)).isFalse();
        assertThat(may(colleague, Right.READ, rule)).isFalse();
        emergencies.put(lead.id(), Set.of(id(78)));
        assertThat(may(lead, Right.READ, rule)).isFalse();
    }

    @Test
    void an_emergency_access_never_opens_a_closed_circle_or_something_classified() {
        var lead = person(BUILDING, Role.DEPARTMENT_LEAD);
        emergencies.put(lead.id(), Set.of(id(77)));
        var grants = List.of(Grant.emergency(id(77)));

        var circle = rule(AccessDefinition.CLOSED_CIRCLE, TRAFFIC).with(grants);
        var classified =
                new AccessRule(AccessDefinition.TENANT_WIDE, TRAFFIC, null, grants, SecrecyGrade.VS_NFD, List.of());

        assertThat(may(lead, Right.READ, circle)).isFalse();
        assertThat(may(lead, Right.READ, classified)).isFalse();
    }

    @Test
    void who_watches_reads_no_records() {
        var rule = rule(AccessDefinition.TENANT_WIDE, TRAFFIC);

        assertThat(may(person(TRAFFIC, Role.PRIVACY_OFFICER), Right.READ, rule)).isFalse();
        assertThat(may(person(TRAFFIC, Role.STAFF_COUNCIL), Right.READ, rule)).isFalse();
    }

    @Test
    void an_auditor_changes_nothing_also_by_name() {
        var auditor = person(BUILDING, Role.AUDITOR);
        var rule = rule(AccessDefinition.CLOSED_CIRCLE, TRAFFIC)
                .with(List.of(new Grant(Grant.Kind.PERSON, auditor.id(), Set.of(Right.MANAGE))));

        assertThat(may(auditor, Right.READ, rule)).isTrue();
        assertThat(may(auditor, Right.MANAGE, rule)).isFalse();
    }

    @Test
    void classified_records_are_for_those_whom_they_concern() {
        var rule = new AccessRule(
                AccessDefinition.TENANT_WIDE, TRAFFIC, null, List.of(), SecrecyGrade.VS_NFD, List.of(BRANCH));

        assertThat(may(clerk(TRAFFIC), Right.READ, rule)).isTrue();
        assertThat(may(clerk(BUILDING), Right.READ, rule)).isFalse();
    }

    @Test
    void what_is_closed_takes_no_change_but_a_reopening() {
        var registrar = person(TRAFFIC, Role.REGISTRAR);
        var rule = rule(AccessDefinition.UNIT_ONLY, TRAFFIC);

        assertThat(AccessRules.decide(registrar, Right.WRITE, rule, true, organisation())
                        .reasons())
                .containsExactly(Reason.STATE_ALLOWS);
        assertThat(AccessRules.decide(registrar, Right.REOPEN, rule, true, organisation())
                        .allowed())
                .isTrue();
    }

    @Test
    void equal_rules_are_equal_however_they_were_given() {
        var once = rule(AccessDefinition.UNIT_ONLY, TRAFFIC)
                .with(List.of(
                        new Grant(Grant.Kind.UNIT, BUILDING, Set.of(Right.WRITE)),
                        new Grant(Grant.Kind.GROUP, DOCTORS, Set.of())));
        var other = rule(AccessDefinition.UNIT_ONLY, TRAFFIC)
                .with(List.of(
                        new Grant(Grant.Kind.GROUP, DOCTORS, Set.of(Right.READ)),
                        new Grant(Grant.Kind.UNIT, BUILDING, Set.of()),
                        new Grant(Grant.Kind.UNIT, BUILDING, Set.of(Right.WRITE))));

        assertThat(once).isEqualTo(other);
        assertThat(once.text()).isEqualTo(other.text());
        assertThat(once).isNotEqualTo(rule(AccessDefinition.UNIT_ONLY, TRAFFIC));
    }

    private Decision decide(Person person, Right right, AccessRule rule) {
        return AccessRules.decide(person, right, rule, false, organisation());
    }

    private boolean may(Person person, Right right, AccessRule rule) {
        return decide(person, right, rule).allowed();
    }

    private Organisation organisation() {
        return new Organisation(
                UNITS,
                person -> groups.getOrDefault(person, Set.of()),
                person -> scopes.getOrDefault(person, List.of()),
                person -> emergencies.getOrDefault(person, Set.of()),
                TODAY);
    }

    private static AccessRule rule(AccessDefinition definition, UUID keepingUnit) {
        return AccessRule.of(definition, keepingUnit);
    }

    private static Person clerk(UUID unit) {
        return person(unit, Role.CLERK);
    }

    private static Person person(UUID unit, Role role) {
        return person(id(99), unit, role);
    }

    private static Person person(UUID id, UUID unit, Role role) {
        return new Person(id, "x", "X", unit, Set.of(role));
    }

    private static UnitTree tree(Map<UUID, UUID> above) {
        var all = new HashMap<UUID, UUID>(above);
        all.putIfAbsent(COUNTY, null);
        return new UnitTree(all);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
