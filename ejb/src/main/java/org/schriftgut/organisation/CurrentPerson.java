package org.schriftgut.organisation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/** The person who is calling, and their roles. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CurrentPerson {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Deputyships deputyships;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * The person who is calling; somebody who stands in has the unit and the roles of the other.
     *
     * @throws Problem {@link Kind#NOT_SIGNED_IN} for the system, or when the account is gone or inactive
     */
    public Person get() {
        var caller = Caller.current();
        var account = caller.isSystem() ? null : entities.find(Account.class, caller.account());
        if (account == null || !account.active) {
            throw new Problem(Kind.NOT_SIGNED_IN, CommonFault.NOT_SIGNED_IN);
        }
        return caller.onBehalfOf() == null ? account.person() : standingIn(account, caller.onBehalfOf());
    }

    /** Asked with every row of a list, so it is found out once in a transaction. */
    private Person standingIn(Account acting, UUID principal) {
        var key = new StandIn(acting.id(), principal);
        var known = transaction.getResource(key);
        if (known != null) {
            return (Person) known;
        }
        var person = deputyships
                .standingIn(acting, principal)
                .orElseThrow(() -> new Problem(Kind.FORBIDDEN, OrganisationFault.NOT_STANDING_IN));
        transaction.putResource(key, person);
        return person;
    }

    private record StandIn(UUID acting, UUID principal) {}

    /**
     * Lets the caller pass if they have one of the roles, or are the system.
     *
     * @throws Problem {@link Kind#FORBIDDEN}
     */
    public void require(Role... anyOf) {
        if (!has(anyOf)) {
            throw new Problem(Kind.FORBIDDEN, OrganisationFault.ROLE_NEEDED, List.of(anyOf));
        }
    }

    /**
     * Whether the caller has one of the roles, or is the system. Who stands in for some branches only has the roles for the
     * records there, and for nothing else.
     */
    public boolean has(Role... anyOf) {
        if (Caller.current().isSystem()) {
            return true;
        }
        var person = get();
        return !person.isBounded() && List.of(anyOf).stream().anyMatch(person::has);
    }
}
