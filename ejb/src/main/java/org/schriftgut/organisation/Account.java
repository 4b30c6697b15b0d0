package org.schriftgut.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.TenantRow;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

@Entity
@Table(name = "account")
class Account extends TenantRow {

    @Column(nullable = false)
    String login;

    @Column(name = "display_name", nullable = false)
    String displayName;

    @Column
    String email;

    /** Null for who signs in elsewhere: no password opens the account. */
    @Column(name = "password_hash")
    String passwordHash;

    /** Set by somebody else; its owner must choose another one before anything else. */
    @Column(name = "password_temporary", nullable = false)
    boolean passwordTemporary;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Column(nullable = false)
    String[] roles;

    @Column(nullable = false)
    boolean active;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    /** Since when its roles are out of force, until somebody besides who set it up lets it read; null for never or no more. */
    @Column(name = "waits_since")
    Instant waitsSince;

    /** Whether more than one person stands behind the address, so that a link sent there reaches its owner. */
    @Column(name = "email_vouched", nullable = false)
    boolean emailVouched;

    @Version
    long version;

    Account() {}

    Account(UUID id) {
        this.id = id;
    }

    Set<Role> roles() {
        return roles(roles);
    }

    /** Roles as they are stored. */
    static Set<Role> roles(String[] stored) {
        return Arrays.stream(stored)
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    void grant(Set<Role> granted) {
        roles = granted.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    /** Roles by which its owner may do something now. */
    Set<Role> rolesInForce() {
        return isWaiting() ? Set.of() : roles();
    }

    boolean isWaiting() {
        return waitsSince != null;
    }

    /** Whether it waits since it was made: nobody has worked with it yet. */
    boolean isNew() {
        return createdAt.equals(waitsSince);
    }

    /** Puts its roles out of force; what waits longer goes on doing so. */
    void holdBack(Instant since) {
        if (!isWaiting()) {
            waitsSince = since;
        }
    }

    /** Whether a link reaches its owner, who may put the roles in force again. */
    boolean isReachable() {
        return active && isWaiting() && emailVouched && email != null;
    }

    /** Somebody besides who set it up stands behind roles, unit and address. */
    void letRead() {
        waitsSince = null;
        emailVouched = true;
    }

    /** Whether somebody signs in here with power over others. */
    boolean isPowerful() {
        return roles().stream().anyMatch(Role::isPowerful);
    }

    Person person() {
        return new Person(id, login, displayName, unitId, rolesInForce());
    }

    KnownAccount known() {
        return new KnownAccount(id, login, displayName, roles(), active, passwordHash, passwordTemporary);
    }

    AccountView view() {
        return new AccountView(id, login, displayName, email, unitId, roles(), active, isWaiting(), version);
    }
}
