package org.schriftgut.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.directory.Content.FoundGroup;
import org.schriftgut.directory.Content.FoundPerson;
import org.schriftgut.directory.Content.FoundUnit;
import org.schriftgut.directory.ImportNote.Reason;
import org.schriftgut.directory.ImportStep.Act;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.GroupView;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.rights.Role;

class ImportPlannerTest {

    private static final DirectorySettings SETTINGS = new DirectorySettings(
            "ldaps://verzeichnis.example",
            false,
            "cn=leser",
            null,
            "entryUUID",
            new DirectorySettings.People("dc=kreis", "(uid=*)", "uid", "cn", "mail", "departmentNumber"),
            new DirectorySettings.Units("dc=kreis", "(ou=*)", "ou", "description", "manager"),
            null,
            "0",
            Role.CLERK,
            20,
            24);

    private final List<UnitView> units = new ArrayList<>(List.of(unit("0", null, false)));
    private final List<AccountView> accounts = new ArrayList<>();
    private final List<GroupView> groups = new ArrayList<>();
    private final List<Known.Link> links = new ArrayList<>();

    @Test
    void brings_units_from_the_top_and_people_into_them() {
        var plan = plan(
                List.of(found("36.2", "36"), found("36", null)),
                List.of(
                        person("k1", "Müller", "Jürgen Müller", "36.2"),
                        person("k2", "ute@kreis.example", "Ute", null)));

        assertThat(plan.steps())
                .extracting(step -> step.act() + " " + step.subject() + " " + step.label())
                .containsExactly("ADD UNIT 36", "ADD UNIT 36.2", "ADD PERSON mueller", "ADD PERSON ute");
        assertThat(plan.steps().get(1).now()).containsEntry("parent", "36");
        assertThat(plan.steps().get(2).now())
                .containsEntry("displayName", "Jürgen Müller")
                .containsEntry("unit", "36.2");
        assertThat(plan.steps().get(3).now()).containsEntry("unit", "0");
        assertThat(plan.notes()).isEmpty();
    }

    @Test
    void finds_the_unit_by_the_place_of_the_entry() {
        var unit = new FoundUnit("ou=36,dc=kreis", "u36", "36", "Verkehr", null);
        var inside = new FoundPerson("uid=eva,ou=leute,ou=36,dc=kreis", "k1", "eva", "Eva", null, null);

        assertThat(plan(List.of(unit), List.of(inside)).steps().get(1).now()).containsEntry("unit", "36");
    }

    @Test
    void finds_the_unit_by_its_dn_in_any_spelling() {
        var unit = new FoundUnit("ou=36,dc=kreis", "u36", "36", "Verkehr", null);

        var plan = plan(List.of(unit), List.of(person("k1", "eva", "Eva", "OU=36, DC=Kreis")));

        assertThat(plan.steps().get(1).now()).containsEntry("unit", "36");
    }

    @Test
    void does_nothing_where_all_is_the_same() {
        account("eva", "Eva", "0", true, Role.CLERK);
        link(Subject.PERSON, accounts.get(0).id(), "k1", false);

        assertThat(plan(List.of(), List.of(person("k1", "eva", "Eva", null))).steps())
                .isEmpty();
    }

    @Test
    void changes_only_what_differs_and_keeps_an_address_the_directory_does_not_tell() {
        account("eva", "Eva Alt", "0", true, Role.CLERK);
        link(Subject.PERSON, accounts.get(0).id(), "k1", false);

        var step = plan(List.of(), List.of(person("k1", "eva", "Eva Neu", null)))
                .steps()
                .get(0);

        assertThat(step.act()).isEqualTo(Act.CHANGE);
        assertThat(step.before()).containsOnlyKeys("displayName").containsEntry("displayName", "Eva Alt");
        assertThat(step.now()).containsOnlyKeys("displayName").containsEntry("displayName", "Eva Neu");
    }

    @Test
    void leaves_local_accounts_alone_even_with_the_same_login() {
        account("eva", "Eva Lokal", "0", true, Role.CLERK);
        account("max", "Max Lokal", "0", true, Role.CLERK);

        var plan = plan(List.of(), List.of(person("k1", "eva", "Eva Fern", null)));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.notes()).containsExactly(new ImportNote(Subject.PERSON, "eva", Reason.LOCAL));
    }

    @Test
    void takes_neither_of_two_people_with_one_login_and_closes_nobody_for_it() {
        account("mueller", "Jürgen Müller", "0", true, Role.CLERK);
        link(Subject.PERSON, accounts.get(0).id(), "k1", false);

        var plan = plan(
                List.of(),
                List.of(person("k1", "müller", "Jürgen Müller", null), person("k2", "mueller", "Jana", null)));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.notes())
                .containsExactly(
                        new ImportNote(Subject.PERSON, "mueller", Reason.TWICE),
                        new ImportNote(Subject.PERSON, "mueller", Reason.TWICE));
    }

    @Test
    void puts_out_of_use_whom_the_directory_does_not_name_any_more_and_tells_the_share() {
        for (var login : List.of("eva", "max", "ida", "udo")) {
            account(login, login, "0", true, Role.CLERK);
            link(Subject.PERSON, accounts.get(accounts.size() - 1).id(), login, false);
        }

        var plan = plan(
                List.of(),
                List.of(
                        person("max", "max", "max", null),
                        person("ida", "ida", "ida", null),
                        person("udo", "udo", "udo", null)));

        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.steps().get(0).label()).isEqualTo("eva");
        assertThat(plan.steps().get(0).act()).isEqualTo(Act.DEACTIVATE);
        assertThat(plan.leavingPercent()).isEqualTo(25);
    }

    @Test
    void brings_back_whom_a_run_had_closed_but_nobody_closed_by_hand() {
        account("eva", "Eva", "0", false, Role.CLERK);
        account("max", "Max", "0", false, Role.CLERK);
        link(Subject.PERSON, accounts.get(0).id(), "k1", true);
        link(Subject.PERSON, accounts.get(1).id(), "k2", false);

        var plan = plan(List.of(), List.of(person("k1", "eva", "Eva", null), person("k2", "max", "Max", null)));

        assertThat(plan.steps())
                .extracting(ImportStep::act, ImportStep::label)
                .containsExactly(tuple(Act.REACTIVATE, "eva"));
    }

    @Test
    void never_touches_somebody_who_was_given_power() {
        account("eva", "Eva", "0", true, Role.RECORDS_MANAGER);
        account("max", "Max", "0", true, Role.ADMINISTRATOR);
        link(Subject.PERSON, accounts.get(0).id(), "k1", false);
        link(Subject.PERSON, accounts.get(1).id(), "k2", false);

        var plan = plan(List.of(), List.of(person("k1", "eva", "Eva Anders", null)));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.notes()).extracting(ImportNote::reason).containsExactly(Reason.POWERFUL, Reason.POWERFUL);
    }

    @Test
    void can_do_nothing_while_units_lie_in_a_circle() {
        var plan = plan(List.of(found("1", "3"), found("2", "1"), found("3", "2"), found("4", "1")), List.of());

        assertThat(plan.isBlocked()).isTrue();
        assertThat(plan.notes())
                .extracting(ImportNote::label, ImportNote::reason)
                .containsExactly(tuple("1", Reason.CIRCLE), tuple("2", Reason.CIRCLE), tuple("3", Reason.CIRCLE));
    }

    @Test
    void closes_a_unit_only_when_nobody_is_left_in_it() {
        units.add(unit("36", "0", false));
        units.add(unit("37", "0", false));
        link(Subject.UNIT, units.get(1).id(), "u36", false);
        link(Subject.UNIT, units.get(2).id(), "u37", false);
        account("max", "Max Lokal", "36", true, Role.CLERK);

        var plan = plan(List.of(), List.of());

        assertThat(plan.steps())
                .extracting(ImportStep::act, ImportStep::label)
                .containsExactly(tuple(Act.DEACTIVATE, "37"));
        assertThat(plan.notes()).containsExactly(new ImportNote(Subject.UNIT, "36", Reason.IN_USE));
    }

    @Test
    void says_which_unit_nobody_knows_and_which_entry_has_no_usable_name() {
        var plan = plan(List.of(), List.of(person("k1", "eva", "Eva", "99"), person("k2", "Ω Ω", "Griechisch", null)));

        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.steps().get(0).now()).containsEntry("unit", "0");
        assertThat(plan.notes())
                .extracting(ImportNote::reason)
                .containsExactlyInAnyOrder(Reason.UNKNOWN_UNIT, Reason.UNNAMED);
    }

    @Test
    void gives_groups_those_members_that_come_from_the_directory() {
        account("lokal", "Lokal", "0", true, Role.CLERK);
        var people = List.of(person("k1", "eva", "Eva", null), person("k2", "lokal", "Lokal", null));
        var group = new FoundGroup(
                "cn=stab", "g1", "Krisenstab", List.of("UID=eva,DC=kreis", "uid=lokal,dc=kreis", "uid=weg,dc=kreis"));

        var plan = ImportPlanner.plan(new Content(List.of(), people, List.of(group)), known(), SETTINGS);

        assertThat(plan.steps().get(1).label()).isEqualTo("Krisenstab");
        assertThat(plan.steps().get(1).now()).containsEntry("members", List.of("eva"));
    }

    @Test
    void the_hash_tells_one_plan_from_another() {
        var one = plan(List.of(), List.of(person("k1", "eva", "Eva", null)));
        var same = plan(List.of(), List.of(person("k1", "eva", "Eva", null)));
        var other = plan(List.of(), List.of(person("k1", "eva", "Ewa", null)));

        assertThat(one.hash()).isEqualTo(same.hash()).isNotEqualTo(other.hash());
    }

    private ImportPlan plan(List<FoundUnit> foundUnits, List<FoundPerson> people) {
        return ImportPlanner.plan(new Content(foundUnits, people, List.of()), known(), SETTINGS);
    }

    private Known known() {
        return new Known(units, accounts, groups, links);
    }

    private void account(String login, String name, String unit, boolean active, Role... roles) {
        accounts.add(
                new AccountView(UUID.randomUUID(), login, name, null, unitId(unit), Set.of(roles), active, false, 1));
    }

    private void link(Subject subject, UUID object, String key, boolean absent) {
        links.add(new Known.Link(subject, object, key, absent));
    }

    private UnitView unit(String code, String parent, boolean closed) {
        return new UnitView(
                UUID.nameUUIDFromBytes(code.getBytes()),
                parent == null ? null : unitId(parent),
                code,
                "Amt " + code,
                closed,
                1);
    }

    private static UUID unitId(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes());
    }

    private static FoundUnit found(String code, String parent) {
        return new FoundUnit("ou=" + code + ",dc=kreis", "u" + code, code, "Amt " + code, parent);
    }

    private static FoundPerson person(String key, String login, String name, String unit) {
        return new FoundPerson("uid=" + login + ",dc=kreis", key, login, name, null, unit);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(Arrays.asList(values).toArray());
    }
}
