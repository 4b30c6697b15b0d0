package org.schriftgut.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

/** What every account keeps to, new or changed. */
public final class AccountRules {

    /** Fewest characters of a password (BSI ORP.4: length before complexity). */
    public static final int MIN_PASSWORD = 12;

    /** Same pattern as the table's check. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private AccountRules() {}

    /** @param own words that somebody who knows the owner tries first */
    static void checkPassword(String password, String... own) {
        if (password == null || password.length() < MIN_PASSWORD || password.length() > 1000) {
            throw new Problem(Kind.INVALID, OrganisationFault.PASSWORD_TOO_SHORT, MIN_PASSWORD);
        }
        if (!PasswordStrength.of(password, Arrays.asList(own)).isEnough()) {
            throw new Problem(Kind.INVALID, OrganisationFault.PASSWORD_KNOWN);
        }
    }

    /** @throws Problem {@link Kind#INVALID} for no role, and for administration together with work on records (R103)
     *     or with watching over it */
    static Set<Role> checkedRoles(Set<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            throw new Problem(Kind.INVALID, OrganisationFault.ROLE_MISSING);
        }
        if (roles.contains(Role.ADMINISTRATOR)
                && (roles.contains(Role.PRIVACY_OFFICER) || roles.contains(Role.STAFF_COUNCIL))) {
            throw Problem.invalid("roles", OrganisationFault.NOT_OVER_ONESELF);
        }
        if (roles.contains(Role.ADMINISTRATOR) && roles.stream().anyMatch(Role::handlesRecords)) {
            throw Problem.invalid("roles", OrganisationFault.ADMINISTRATION_APART);
        }
        return Set.copyOf(roles);
    }

    /** Whether a role with power over others comes or goes. */
    static boolean isPowerTouched(Set<Role> before, Set<Role> wanted) {
        return Arrays.stream(Role.values())
                .anyMatch(role -> role.isPowerful() && before.contains(role) != wanted.contains(role));
    }

    static List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }

    /** An address as mail servers take it, or null where none was given. */
    static String checkedEmail(String raw) {
        var email = DisplayText.optional("email", raw, 254);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw Problem.invalid("email", OrganisationFault.EMAIL_INVALID);
        }
        return email;
    }
}
