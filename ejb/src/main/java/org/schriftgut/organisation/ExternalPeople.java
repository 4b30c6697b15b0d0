package org.schriftgut.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

/** People who sign in elsewhere: accounts that no password opens. Called as the system, by what has checked who they are. */
@Facade
public class ExternalPeople {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * What is known of somebody.
     *
     * @param unit null: stays as it is
     * @param roles empty: stay as they are
     */
    public record Details(String login, String displayName, UUID unit, Set<Role> roles) {}

    /** The account with this login, active or not. */
    public Optional<UUID> byLogin(String login) {
        return entities.createQuery("select a.id from Account a where a.login = :login", UUID.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** The unit with this code. */
    public Optional<UUID> unit(String code) {
        return entities.createQuery("select u.id from OrgUnit u where u.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws Problem {@link Kind#INVALID} without a usable login, unit and role */
    public UUID create(Details details) {
        requireSystem();
        if (!LOGIN.matcher(details.login()).matches()
                || details.unit() == null
                || details.roles().isEmpty()
                || hasPower(details.roles())) {
            throw new Problem(Kind.INVALID, OrganisationFault.NEW_ACCOUNT_INCOMPLETE);
        }
        var account = new Account(ids.next());
        account.login = details.login();
        account.displayName = DisplayText.required("displayName", details.displayName(), 200);
        account.unitId = details.unit();
        account.grant(details.roles());
        account.active = true;
        account.createdAt = clock.instant();
        account.emailVouched = true;
        entities.persist(account);
        audit.record(
                Act.CREATED,
                AuditObject.of("account", account.id()),
                Changes.none()
                        .personal("login", null, account.login)
                        .personal("displayName", null, account.displayName)
                        .set("unit", account.unitId)
                        .changedNames("roles", null, account.roles()));
        return account.id();
    }

    /**
     * Brings name, unit and roles of an account up to date.
     *
     * @return whether it may be signed in to: not when it is closed, nor with power, which two people give (R103) and whoever
     *     governs a provider must not be able to take
     */
    public boolean update(UUID id, Details details) {
        requireSystem();
        var account = entities.find(Account.class, id);
        if (account == null || !account.active || hasPower(account.roles()) || hasPower(details.roles())) {
            return false;
        }
        var changes = Changes.none().personal("displayName", account.displayName, details.displayName());
        account.displayName = details.displayName();
        if (details.unit() != null) {
            changes.changed("unit", account.unitId, details.unit());
            account.unitId = details.unit();
        }
        if (details.unit() != null && !details.roles().isEmpty()) {
            // all that it reads by comes from a source that two people have chosen
            account.waitsSince = null;
        }
        if (!details.roles().isEmpty()) {
            changes.changedNames("roles", account.roles(), details.roles());
            account.grant(details.roles());
        }
        if (!changes.isEmpty()) {
            audit.record(Act.CHANGED, AuditObject.of("account", id), changes);
        }
        return true;
    }

    private static boolean hasPower(Set<Role> roles) {
        return roles.stream().anyMatch(Role::isPowerful);
    }

    private static void requireSystem() {
        if (!Caller.current().isSystem()) {
            throw new Problem(Kind.FORBIDDEN, OrganisationFault.ONLY_SYSTEM_SIGNS_IN);
        }
    }
}
