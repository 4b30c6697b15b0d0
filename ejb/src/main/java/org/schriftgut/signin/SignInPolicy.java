package org.schriftgut.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.rights.Role;

/** How people sign in to a tenant; one row at most. */
@Entity
@Table(name = "sign_in_policy")
class SignInPolicy {

    @Id
    @Column(name = "tenant_id")
    UUID tenant;

    @Column(name = "second_factor_roles", nullable = false)
    String[] secondFactorRoles;

    @Version
    long version;

    Set<Role> roles() {
        return Arrays.stream(secondFactorRoles)
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
