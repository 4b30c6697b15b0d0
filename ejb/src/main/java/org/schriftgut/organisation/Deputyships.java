package org.schriftgut.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/**
 * As whom somebody acts who stands in for another: themselves, with the unit and the roles of the other.
 *
 * <p>Power over others is not taken over, and who administers stands in for nobody who works with records (R103). What is the
 * other's personally stays theirs unless they let the deputy into it: the deputy keeps their own identity.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Deputyships {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    LocalDate today() {
        return OfficeTime.today(clock);
    }

    /** The deputyship, if this account may act by it today. */
    Optional<Deputy> usable(UUID id, UUID account) {
        return Optional.ofNullable(id)
                .map(known -> entities.find(Deputy.class, known))
                .filter(deputy -> deputy.deputyId.equals(account))
                .filter(this::holds);
    }

    /** The acting person in place of the principal, if they may stand in for them today. */
    Optional<Person> standingIn(Account acting, UUID principal) {
        return entities.createQuery(
                        "select d from Deputy d where d.deputyId = :acting and d.principalId = :principal"
                                + " and d.endedAt is null",
                        Deputy.class)
                .setParameter("acting", acting.id())
                .setParameter("principal", principal)
                .getResultStream()
                .filter(this::holds)
                .findFirst()
                .map(deputy -> person(acting, deputy));
    }

    /** Both accounts are active, the day has come and is not over, and there is a role left to act in. */
    boolean holds(Deputy deputy) {
        var acting = entities.find(Account.class, deputy.deputyId);
        return deputy.holdsOn(today())
                && acting.active
                && !acting.isWaiting()
                && !acting.roles().contains(Role.ADMINISTRATOR)
                && entities.find(Account.class, deputy.principalId).active
                && !roles(deputy).isEmpty();
    }

    /** What of the principal's roles, as they are now, goes along. */
    private Set<Role> roles(Deputy deputy) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(
                transferable(entities.find(Account.class, deputy.principalId).rolesInForce()));
        roles.retainAll(deputy.roles());
        return roles;
    }

    /** Nothing of somebody who administers: what they may not do themselves, nobody does for them. */
    static Set<Role> transferable(Set<Role> roles) {
        var transferable = EnumSet.noneOf(Role.class);
        if (roles.contains(Role.ADMINISTRATOR)) {
            return transferable;
        }
        roles.stream().filter(role -> !role.isPowerful()).forEach(transferable::add);
        return transferable;
    }

    private Person person(Account acting, Deputy deputy) {
        var principal = entities.find(Account.class, deputy.principalId);
        return new Person(
                acting.id(),
                acting.login,
                acting.displayName,
                principal.unitId,
                roles(deputy),
                Set.of(deputy.branches),
                deputy.withPersonal ? principal.id() : null);
    }
}
