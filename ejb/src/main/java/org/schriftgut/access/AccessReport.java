package org.schriftgut.access;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.Staff;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.AccessComparison;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessRules;
import org.schriftgut.rights.Decision;
import org.schriftgut.rights.Organisation;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.Role;

/**
 * What a rule means for all people of the tenant, said by the function that decides.
 *
 * <p>Knows rules, not records: whoever asks has checked that the caller may see the record.
 */
@Facade
public class AccessReport {

    @Inject
    Access access;

    @Inject
    Staff staff;

    @Inject
    Units units;

    @Inject
    Groups groups;

    @Inject
    Organisations organisations;

    /** What one person may do, with the proof that they may read, or may not. */
    public record PersonRights(Person person, Set<Right> rights, Decision reading) {}

    /** What the rule says of the caller. */
    public PersonRights ofCaller(AccessRule rule, boolean closed) {
        return rights(access.person(), rule, closed, organisations.current());
    }

    /**
     * What the rule says of a person.
     *
     * @throws Problem NOT_FOUND for an account nobody has
     */
    public PersonRights of(UUID account, AccessRule rule, boolean closed) {
        var person = staff.known(account).orElseThrow(() -> Problem.notFound(AccessFault.NO_ACCOUNT));
        return rights(person, rule, closed, organisations.current());
    }

    /** The account with this sign-in name, if there is one; everybody of the tenant may know it. */
    public Optional<UUID> accountOf(String login) {
        access.person();
        return staff.withLogin(login);
    }

    /** Active people of the tenant whose name or sign-in name holds all the words; for whoever works with records or accounts. */
    public List<Person> colleagues(String words, int limit) {
        var caller = access.person();
        var wanted = List.of(words.strip().toLowerCase(Locale.GERMAN).split("\\s+"));
        if (words.isBlank()
                || !caller.has(Role.ADMINISTRATOR) && caller.roles().stream().noneMatch(Role::handlesRecords)) {
            return List.of();
        }
        return staff.everybody().stream()
                .filter(one -> {
                    var text = (one.displayName() + " " + one.login()).toLowerCase(Locale.GERMAN);
                    return wanted.stream().allMatch(text::contains);
                })
                .limit(limit)
                .toList();
    }

    /** Everybody who may read, by name. */
    public List<PersonRights> whoMay(AccessRule rule, boolean closed) {
        var organisation = organisations.ofEverybody();
        return staff.everybody().stream()
                .map(person -> rights(person, rule, closed, organisation))
                .filter(found -> found.reading().allowed())
                .toList();
    }

    /** Whether an active person could decide about it anew. */
    public boolean isManageable(AccessRule rule) {
        var organisation = organisations.ofEverybody();
        return staff.everybody().stream()
                .anyMatch(person -> AccessRules.decide(person, Right.MANAGE, rule, false, organisation)
                        .allowed());
    }

    /**
     * Who would get a right by the wanted rule that they do not have by the other: people by name, then units and groups where
     * nobody is there yet who would get it.
     */
    public List<String> widened(AccessRule now, AccessRule wanted) {
        return AccessComparison.widened(now, wanted, staff.everybody(), organisations.ofEverybody()).stream()
                .map(this::name)
                .distinct()
                .toList();
    }

    private String name(AccessComparison.Widening widening) {
        if (widening.person() != null) {
            return widening.person().displayName();
        }
        return units.find(widening.about())
                .map(unit -> unit.code() + " " + unit.name())
                .orElseGet(() -> groups.get(widening.about()).name());
    }

    private static PersonRights rights(Person person, AccessRule rule, boolean closed, Organisation organisation) {
        var rights = EnumSet.noneOf(Right.class);
        for (var right : Right.values()) {
            if (AccessRules.decide(person, right, rule, closed, organisation).allowed()) {
                rights.add(right);
            }
        }
        return new PersonRights(person, rights, AccessRules.decide(person, Right.READ, rule, closed, organisation));
    }
}
