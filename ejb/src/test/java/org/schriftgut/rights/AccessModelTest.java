package org.schriftgut.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.schriftgut.rights.Proof.Reason;

/** The rules against a plain model of them, for random authorities; ten thousand of them in the deep run. */
class AccessModelTest {

    private static final UUID NOBODY = new UUID(1, 9999);

    /** Grounds by who somebody is, whatever their unit and roles. */
    private static final Set<Reason> OWN = EnumSet.of(
            Reason.RESPONSIBLE_PERSON,
            Reason.GRANTED_TO_PERSON,
            Reason.GRANTED_TO_GROUP,
            Reason.AUDIT_SCOPE,
            Reason.EMERGENCY);

    @Property(tries = 300)
    void decides_and_explains_as_the_plain_model(@ForAll long seed) {
        compare(seed);
    }

    @Tag("deep")
    @Tag("deep-libraries")
    @Property(tries = 10_000)
    void decides_and_explains_as_the_plain_model_ten_thousand_times(@ForAll long seed) {
        compare(seed);
        compareNarrowing(seed);
        compareDeputies(seed);
    }

    @Property(tries = 300)
    void who_stands_in_gets_unit_and_roles_and_nothing_personal(@ForAll long seed) {
        compareDeputies(seed);
    }

    @Property(tries = 300)
    void what_passes_as_narrower_gives_nobody_more(@ForAll long seed) {
        compareNarrowing(seed);
    }

    private static void compare(long seed) {
        var model = new PlainModel(seed);
        check(model);
        model.moveUnit();
        model.hire(90);
        check(model);
    }

    private static void check(PlainModel model) {
        var rule = model.rule(model.levels);
        var organisation = model.organisation();
        for (var person : model.people) {
            for (var right : Right.values()) {
                for (var closed : new boolean[] {false, true}) {
                    var decision = AccessRules.decide(person, right, rule, closed, organisation);

                    assertThat(decision.allowed())
                            .as("%s %s %s closed %s", person, right, rule, closed)
                            .isEqualTo(model.may(person, right, closed));
                    assertThat(value(decision.proof())).isEqualTo(decision.allowed());
                    assertThat(decision.reasons()).isNotEmpty();
                }
            }
        }
    }

    /**
     * Everybody stands in for everybody: what that gives is what the principal's unit and roles give to anybody, and what is the
     * deputy's own. What was opened to the principal by name, as responsible person, by group, scope or emergency stays theirs; and
     * nobody else may do more for it.
     */
    private static void compareDeputies(long seed) {
        var model = new PlainModel(seed);
        var random = new Random(seed);
        var rule = model.rule(model.levels);
        var organisation = model.organisation();
        for (var principal : model.people) {
            var taken = principal.roles().stream()
                    .filter(role -> !principal.has(Role.ADMINISTRATOR) && !role.isPowerful() && random.nextInt(3) > 0)
                    .collect(Collectors.toSet());
            var nobody = as(NOBODY, principal, taken);
            for (var deputy : model.people) {
                if (taken.isEmpty() || deputy.equals(principal)) {
                    continue;
                }
                var acting = as(deputy.id(), principal, taken);
                var bounded = within(acting, random.nextInt(3) == 0 ? new UUID(3, 77) : anyOf(model.entryLine, random));
                var isInside = rule.branches().containsAll(bounded.branches());
                var mine = takenOver(rule, principal, deputy);
                for (var right : Right.values()) {
                    var decision = AccessRules.decide(acting, right, rule, false, organisation);
                    var inBranch = AccessRules.decide(bounded, right, rule, false, organisation);
                    assertThat(inBranch.allowed()).isEqualTo(isInside && decision.allowed());
                    var letIn = AccessRules.decide(personally(acting, principal), right, rule, false, organisation);
                    var ifTheirs = AccessRules.decide(acting, right, mine, false, organisation);
                    assertThat(letIn.allowed()).isEqualTo(decision.allowed() || ifTheirs.allowed());
                    assertThat(value(letIn.proof())).isEqualTo(letIn.allowed());
                    assertThat(value(inBranch.proof())).isEqualTo(inBranch.allowed());
                    var asNobody = AccessRules.decide(nobody, right, rule, false, organisation)
                            .allowed();

                    assertThat(decision.allowed()).isEqualTo(model.may(acting, right, false));
                    assertThat(value(decision.proof())).isEqualTo(decision.allowed());
                    assertThat(decision.allowed())
                            .as("%s for %s: %s %s", deputy, principal, right, rule)
                            .isEqualTo(asNobody || decision.allowed() && isOwn(decision));
                    if (asNobody) {
                        assertThat(AccessRules.decide(principal, right, rule, false, organisation)
                                        .allowed())
                                .isTrue();
                    }
                }
            }
        }
    }

    /** Whether one of the grounds that hold is the deputy's own. */
    private static boolean isOwn(Decision decision) {
        return decision.proof().parts().stream()
                .filter(part -> part.reason() == Reason.ONE_GROUND)
                .flatMap(grounds -> grounds.parts().stream())
                .anyMatch(ground -> ground.holds() && OWN.contains(ground.reason()));
    }

    private static Person within(Person person, UUID branch) {
        return new Person(
                person.id(),
                person.login(),
                person.displayName(),
                person.unit(),
                person.roles(),
                Set.of(branch),
                person.personallyFor());
    }

    private static Person personally(Person person, Person principal) {
        return new Person(
                person.id(),
                person.login(),
                person.displayName(),
                person.unit(),
                person.roles(),
                person.branches(),
                principal.id());
    }

    /** The same rule, with what belongs to the principal personally belonging to the deputy. */
    private static AccessRule takenOver(AccessRule rule, Person principal, Person deputy) {
        return new AccessRule(
                rule.definition(),
                rule.keepingUnit(),
                principal.id().equals(rule.person()) ? deputy.id() : rule.person(),
                rule.grants(),
                rule.secrecy(),
                rule.branches());
    }

    private static UUID anyOf(List<UUID> entries, Random random) {
        return entries.get(random.nextInt(entries.size()));
    }

    private static Person as(UUID who, Person principal, Set<Role> roles) {
        return new Person(who, "v", "V", principal.unit(), roles);
    }

    /** A decision inside that passes the check widens nothing, for those there are and for those who come later. */
    private static void compareNarrowing(long seed) {
        var model = new PlainModel(seed);
        var inner = new ArrayList<>(model.levels);
        inner.add(model.level());
        var widened = AccessComparison.widened(
                model.rule(model.levels), model.rule(inner), model.people, model.organisation());
        var before = model.people.size();
        for (var i = 0; i < 4; i++) {
            model.hire(100 + i);
        }

        for (var person : model.people) {
            var isNew = model.people.indexOf(person) >= before;
            for (var right : Right.values()) {
                var gains = model.may(person, right, false, inner) && !model.may(person, right, false);
                if (widened.isEmpty()) {
                    assertThat(gains).as("%s %s", person, right).isFalse();
                }
                if (!isNew) {
                    assertThat(widened.stream()
                                    .anyMatch(found -> person.equals(found.person()) && found.right() == right))
                            .as("%s %s", person, right)
                            .isEqualTo(gains);
                }
            }
        }
    }

    /** What the facts of a proof come to, joined without its own method. */
    private static boolean value(Proof proof) {
        if (proof.how() == Proof.How.FACT) {
            return proof.holds();
        }
        var held = 0;
        for (var part : proof.parts()) {
            held += value(part) ? 1 : 0;
        }
        return proof.how() == Proof.How.ALL ? held == proof.parts().size() : held > 0;
    }
}
