package org.schriftgut.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.AuditScope;
import org.schriftgut.rights.Organisation;

/** Reads the organisation for the rules: the units once in a transaction, the rest only where a rule asks for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Organisations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Units units;

    @Inject
    Groups groups;

    @Inject
    EmergencyGrants emergencies;

    @Inject
    Clock clock;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The organisation as this transaction sees it: lists ask for it with every row. */
    Organisation current() {
        var known = transaction.getResource(Organisation.class);
        if (known != null) {
            return (Organisation) known;
        }
        var memberships = new HashMap<UUID, Set<UUID>>();
        var scopes = new HashMap<UUID, List<AuditScope>>();
        var opened = new HashMap<UUID, Set<UUID>>();
        var organisation = new Organisation(
                units.tree(),
                person -> memberships.computeIfAbsent(person, groups::of),
                person -> scopes.computeIfAbsent(person, this::scopesOf),
                person -> opened.computeIfAbsent(person, emergencies::heldBy),
                OfficeTime.today(clock));
        transaction.putResource(Organisation.class, organisation);
        return organisation;
    }

    /** The organisation with all groups, for deciding about many people: one statement instead of one for each. */
    Organisation ofEverybody() {
        var memberships = groups.ofEverybody();
        var current = current();
        return new Organisation(
                current.units(),
                person -> memberships.getOrDefault(person, Set.of()),
                current.scopes(),
                current.emergencies(),
                current.today());
    }

    private List<AuditScope> scopesOf(UUID person) {
        return entities
                .createQuery("select s from AuditScopeRow s where s.accountId = :person", AuditScopeRow.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(AuditScopeRow::scope)
                .toList();
    }
}
