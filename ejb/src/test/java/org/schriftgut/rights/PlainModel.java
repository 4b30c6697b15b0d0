package org.schriftgut.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rules of access told once more, naively and without the code they are compared with: a random authority with a line of
 * levels from the file plan down to a document, and the answer to "may this person do this" by walking all of it.
 */
final class PlainModel {

    static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private static final int UNITS = 8;
    private static final int GROUPS = 3;
    private static final int ENTRIES = 3;
    /** Levels in the file plan: an entry, then the file type that an entry below names, then that entry itself. */
    private static final int IN_PLAN = 3;

    /** What was decided at one level; definition and person may be null. */
    record Level(AccessDefinition definition, UUID person, List<Grant> grants, boolean classified) {}

    final int[] parents = new int[UNITS];
    final List<Person> people = new ArrayList<>();
    final Map<UUID, Set<UUID>> groupsOf = new HashMap<>();
    final Map<UUID, List<AuditScope>> scopesOf = new HashMap<>();
    final Map<UUID, UUID> emergencyOf = new HashMap<>();
    final List<UUID> entryLine = new ArrayList<>();
    final List<Level> levels = new ArrayList<>();
    UUID keeping;

    private final Random random;

    PlainModel(long seed) {
        random = new Random(seed);
        parents[0] = -1;
        for (var i = 1; i < UNITS; i++) {
            parents[i] = random.nextInt(i);
        }
        for (var i = 0; i < ENTRIES; i++) {
            entryLine.add(entry(i));
        }
        for (var i = 0; i < 6; i++) {
            hire(i);
        }
        keeping = unit(random.nextInt(UNITS));
        levels.add(new Level(definition(), somebody(), grants(), false));
        while (levels.size() < IN_PLAN) {
            var level = level();
            levels.add(new Level(level.definition(), level.person(), level.grants(), false));
        }
        for (var i = 0; i < 3; i++) {
            levels.add(level());
        }
    }

    /** One more person anywhere, with anything. */
    Person hire(int number) {
        var id = new UUID(1, number);
        var roles = EnumSet.noneOf(Role.class);
        do {
            roles.add(Role.values()[random.nextInt(Role.values().length)]);
        } while (random.nextInt(3) == 0);
        var person = new Person(id, "p" + number, "P" + number, unit(random.nextInt(UNITS)), roles);
        people.add(person);
        var groups = new HashSet<UUID>();
        for (var i = 0; i < GROUPS; i++) {
            if (random.nextInt(3) == 0) {
                groups.add(group(i));
            }
        }
        groupsOf.put(id, groups);
        var scopes = new ArrayList<AuditScope>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var both = random.nextInt(3);
            scopes.add(new AuditScope(
                    both == 0 ? null : unit(random.nextInt(UNITS)),
                    both == 1 ? null : entry(random.nextInt(ENTRIES + 2)),
                    TODAY.plusDays(random.nextInt(4) - 2)));
        }
        scopesOf.put(id, scopes);
        return person;
    }

    /** Whether the person works with records at all: watching others is no work on records. */
    private static boolean worksWithRecords(Set<Role> roles) {
        return !roles.contains(Role.ADMINISTRATOR)
                && !Set.of(Role.PRIVACY_OFFICER, Role.STAFF_COUNCIL).containsAll(roles);
    }

    /** A unit is hung below another one. */
    void moveUnit() {
        var moved = 1 + random.nextInt(UNITS - 1);
        parents[moved] = random.nextInt(moved);
    }

    Level level() {
        var definition = random.nextInt(3) == 0 ? definition() : null;
        var grants = random.nextInt(2) == 0 ? grants() : List.<Grant>of();
        return new Level(definition, definition == null ? null : somebody(), grants, random.nextInt(8) == 0);
    }

    boolean may(Person person, Right right, boolean closed) {
        return may(person, right, closed, levels);
    }

    boolean may(Person person, Right right, boolean closed, List<Level> line) {
        var roles = person.roles();
        if (!worksWithRecords(roles)) {
            return false;
        }
        if (closed && Set.of(Right.WRITE, Right.CREATE, Right.CLOSE, Right.MOVE).contains(right)) {
            return false;
        }
        var above = roles.contains(Role.DEPARTMENT_LEAD)
                || roles.contains(Role.REGISTRAR)
                || roles.contains(Role.RECORDS_MANAGER);
        var works = above || roles.contains(Role.CLERK);
        var byRole = above
                || works
                        && Set.of(Right.READ, Right.WRITE, Right.CREATE, Right.CLOSE)
                                .contains(right);
        var grants = new ArrayList<Grant>();
        Level decided = null;
        for (var i = line.size() - 1; decided == null; i--) {
            grants.addAll(line.get(i).grants());
            decided = line.get(i).definition() == null ? null : line.get(i);
        }
        var classified = line.stream().anyMatch(Level::classified);
        var reads = right == Right.READ;
        for (var grant : grants) {
            var given = reads || works && grant.rights().contains(right);
            var theirs = reads
                            && !classified
                            && decided.definition() != AccessDefinition.CLOSED_CIRCLE
                            && grant.kind() == Grant.Kind.EMERGENCY
                            && emergencyOf.get(grant.who()).equals(person.id())
                    || grant.kind() == Grant.Kind.PERSON && grant.who().equals(person.id())
                    || grant.kind() == Grant.Kind.GROUP
                            && groupsOf.getOrDefault(person.id(), Set.of()).contains(grant.who())
                    || grant.kind() == Grant.Kind.UNIT
                            && works
                            && line(person.unit()).contains(grant.who());
            if (given && theirs) {
                return true;
            }
        }
        var belongs = line(person.unit()).contains(keeping);
        var isAbove = line(keeping).contains(person.unit());
        var byDefinition =
                switch (decided.definition()) {
                    case TENANT_WIDE ->
                        belongs && byRole || !classified && (roles.contains(Role.RECORDS_MANAGER) || works && reads);
                    case UNIT_AND_LINE ->
                        belongs && byRole || isAbove && above || !classified && isAbove && works && reads;
                    case UNIT_AND_SUPERIORS -> belongs && byRole || isAbove && above;
                    case UNIT_ONLY -> belongs && byRole;
                    case PERSONAL_AND_SUPERIORS ->
                        isTheirs(decided, person, right, works) || isAbove && roles.contains(Role.DEPARTMENT_LEAD);
                    case PERSONAL -> isTheirs(decided, person, right, works);
                    case CLOSED_CIRCLE -> false;
                };
        return byDefinition || reads && !classified && audits(person, decided.definition());
    }

    private static boolean isTheirs(Level decided, Person person, Right right, boolean works) {
        return person.id().equals(decided.person()) && (right == Right.READ || works);
    }

    private boolean audits(Person person, AccessDefinition definition) {
        var forUnits = Set.of(
                AccessDefinition.TENANT_WIDE,
                AccessDefinition.UNIT_AND_LINE,
                AccessDefinition.UNIT_AND_SUPERIORS,
                AccessDefinition.UNIT_ONLY);
        if (!person.roles().contains(Role.AUDITOR) || !forUnits.contains(definition)) {
            return false;
        }
        return scopesOf.get(person.id()).stream()
                .anyMatch(scope -> scope.lastDay().compareTo(TODAY) >= 0
                        && (scope.unit() == null || line(keeping).contains(scope.unit()))
                        && (scope.branch() == null || entryLine.contains(scope.branch())));
    }

    /** The unit and all above it. */
    private List<UUID> line(UUID unit) {
        var line = new ArrayList<UUID>();
        for (var at = (int) unit.getLeastSignificantBits(); at >= 0; at = parents[at]) {
            line.add(unit(at));
        }
        return line;
    }

    /** The same authority in the words of the code under test. */
    Organisation organisation() {
        var above = new HashMap<UUID, UUID>();
        for (var i = 0; i < UNITS; i++) {
            above.put(unit(i), parents[i] < 0 ? null : unit(parents[i]));
        }
        return new Organisation(
                new UnitTree(above),
                person -> groupsOf.getOrDefault(person, Set.of()),
                person -> scopesOf.getOrDefault(person, List.of()),
                person -> emergencyOf.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(person))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                TODAY);
    }

    /** The same line of levels in the words of the code under test. */
    AccessRule rule(List<Level> line) {
        var plan = AccessSetting.INHERITED;
        for (var level : line.subList(0, IN_PLAN)) {
            plan = plan.inside(AccessSetting.of(level.definition(), level.person(), level.grants()));
        }
        var rule = new AccessRule(
                plan.definition(), keeping, plan.person(), plan.grants(), SecrecyGrade.NONE, List.copyOf(entryLine));
        for (var level : line.subList(IN_PLAN, line.size())) {
            rule = rule.inside(
                    AccessSetting.of(level.definition(), level.person(), level.grants()),
                    level.classified() ? SecrecyGrade.VS_NFD : SecrecyGrade.NONE);
        }
        return rule;
    }

    private AccessDefinition definition() {
        return AccessDefinition.values()[random.nextInt(AccessDefinition.values().length)];
    }

    private List<Grant> grants() {
        var grants = new ArrayList<Grant>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var rights = EnumSet.noneOf(Right.class);
            rights.add(Right.values()[random.nextInt(Right.values().length)]);
            rights.add(Right.values()[random.nextInt(Right.values().length)]);
            grants.add(
                    switch (random.nextInt(4)) {
                        case 3 -> emergency();
                        case 0 -> new Grant(Grant.Kind.UNIT, unit(random.nextInt(UNITS)), rights);
                        case 1 -> new Grant(Grant.Kind.GROUP, group(random.nextInt(GROUPS)), rights);
                        default -> new Grant(Grant.Kind.PERSON, somebody(), rights);
                    });
        }
        return grants;
    }

    /** Somebody opened it in an emergency; every second of them is over. */
    private Grant emergency() {
        var id = new UUID(4, emergencyOf.size());
        emergencyOf.put(id, random.nextBoolean() ? somebody() : new UUID(9, 9));
        return Grant.emergency(id);
    }

    private UUID somebody() {
        return people.get(random.nextInt(people.size())).id();
    }

    private static UUID unit(int number) {
        return new UUID(0, number);
    }

    private static UUID group(int number) {
        return new UUID(2, number);
    }

    private static UUID entry(int number) {
        return new UUID(3, number);
    }
}
