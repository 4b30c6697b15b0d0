package org.schriftgut.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.organisation.Power;
import org.schriftgut.rights.Role;

/** What a tenant asks of those who sign in. */
@Facade
public class SignInPolicies {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Power power;

    @Inject
    Audit audit;

    /** The roles that need a second factor, for administrators. */
    public Set<Role> secondFactorRoles() {
        access.require(Role.ADMINISTRATOR);
        return current();
    }

    /**
     * Sets the roles that need a second factor. Who has none yet makes one at the next sign-in. To need it no more waits for a
     * second person.
     *
     * @return the request that has to be approved first; empty if it is done
     */
    public Optional<UUID> requireSecondFactor(Set<Role> roles) {
        access.require(Role.ADMINISTRATOR);
        var before = current();
        if (!roles.containsAll(before)) {
            var content = Map.of("was", sorted(before), "roles", sorted(roles));
            var request = power.waitsFor(ActOfPower.SIGN_IN_POLICY, content, null);
            if (request.isPresent()) {
                return request;
            }
        }
        var tenant = Caller.current().tenant();
        var policy = entities.find(SignInPolicy.class, tenant);
        if (policy == null) {
            policy = new SignInPolicy();
            policy.tenant = tenant;
            policy.secondFactorRoles = new String[0];
            entities.persist(policy);
        }
        policy.secondFactorRoles = roles.stream().sorted().map(Role::name).toArray(String[]::new);
        audit.record(
                Act.CHANGED,
                AuditObject.of("sign-in-policy", tenant),
                Changes.none().changedNames("secondFactorRoles", new TreeSet<>(before), new TreeSet<>(roles)));
        return Optional.empty();
    }

    private static List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }

    /** Whether somebody with these roles needs a second factor. */
    boolean needsSecondFactor(Set<Role> roles) {
        return current().stream().anyMatch(roles::contains);
    }

    private Set<Role> current() {
        var policy = entities.find(SignInPolicy.class, Caller.current().tenant());
        return policy == null ? Set.of() : policy.roles();
    }
}
