package org.schriftgut.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Caller;
import org.schriftgut.rights.AccessRules;
import org.schriftgut.rights.AuditScope;
import org.schriftgut.rights.Organisation;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.Role;
import org.schriftgut.rights.UnitTree;

/**
 * The classes a person may read, decided once and kept under everything it was decided from. As the rules are a pure function,
 * an answer that is kept never has to be called back: when a unit, a group, a role, an emergency or the day changes, it is
 * just not asked for again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReadableClasses {

    /** People who ask in turn; who asked longest ago is forgotten first. */
    private static final int MOST_KEPT = 256;

    /** All that the rules look at. */
    private record Basis(
            UUID tenant,
            ClassesSeen classes,
            Person person,
            UnitTree units,
            Set<UUID> groups,
            List<AuditScope> scopes,
            Set<UUID> emergencies,
            LocalDate today) {}

    /** Whose answer it is in a transaction. */
    private record Asked(ClassesSeen classes, Person person) {}

    private final Map<Basis, Set<UUID>> kept = Collections.synchronizedMap(new Recent());

    /** In the order of use, the longest unused first. */
    private static final class Recent extends LinkedHashMap<Basis, Set<UUID>> {

        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Basis, Set<UUID>> eldest) {
            return size() > MOST_KEPT;
        }
    }

    @Inject
    AccessClasses classes;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** As this transaction sees them: asked for with every row of a list. */
    Set<UUID> of(Person person, Organisation organisation) {
        var asked = new Asked(classes.seen(), person);
        var known = transaction.getResource(asked);
        if (known == null) {
            known = keptOrDecided(asked, organisation);
            transaction.putResource(asked, known);
        }
        @SuppressWarnings("unchecked")
        var answer = (Set<UUID>) known;
        return answer;
    }

    private Set<UUID> keptOrDecided(Asked asked, Organisation organisation) {
        var basis = basis(asked, organisation);
        var known = kept.get(basis);
        if (known == null) {
            known = decide(asked.person(), organisation);
            kept.put(basis, known);
        }
        return known;
    }

    private static Basis basis(Asked asked, Organisation organisation) {
        var person = asked.person();
        return new Basis(
                Caller.current().tenant(),
                asked.classes(),
                person,
                organisation.units(),
                organisation.groups().apply(person.id()),
                person.has(Role.AUDITOR) ? organisation.scopes().apply(person.id()) : List.of(),
                organisation.emergencies().apply(person.id()),
                organisation.today());
    }

    private Set<UUID> decide(Person person, Organisation organisation) {
        return classes.all().entrySet().stream()
                .filter(entry -> AccessRules.decide(person, Right.READ, entry.getValue(), false, organisation)
                        .allowed())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
