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

    /** Whether somebody signs in here with power over others. */
    boolean isPowerful() {
        return roles().stream().anyMatch(Role::isPowerful);
    }

    Person person() {
        return new Person(id, login, displayName, unitId, roles());
    }

    KnownAccount known() {
        return new KnownAccount(id, login, displayName, roles(), active, passwordHash, passwordTemporary);
    }

    AccountView view() {
        return new AccountView(id, login, displayName, email, unitId, roles(), active, version);
    }
}
