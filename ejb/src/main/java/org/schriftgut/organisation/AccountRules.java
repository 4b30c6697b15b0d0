package org.schriftgut.organisation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

/** What every account keeps to, new or changed. */
public final class AccountRules {

    /** Fewest characters of a password (BSI ORP.4: length before complexity). */
    public static final int MIN_PASSWORD = 10;

    /** Same pattern as the table's check. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private AccountRules() {}

    static void checkPassword(String password) {
        if (password == null || password.length() < MIN_PASSWORD || password.length() > 1000) {
            throw new Problem(Kind.INVALID, "A password has at least " + MIN_PASSWORD + " characters");
        }
    }

    /** @throws Problem {@link Kind#INVALID} for no role, and for administration together with work on records (R103)
     *     or with watching over it */
    static Set<Role> checkedRoles(Set<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            throw new Problem(Kind.INVALID, "An account needs at least one role");
        }
        if (roles.contains(Role.ADMINISTRATOR)
                && (roles.contains(Role.PRIVACY_OFFICER) || roles.contains(Role.STAFF_COUNCIL))) {
            throw new Problem(
                    Kind.INVALID,
                    "Who administers does not watch over themselves: privacy officer and staff council are somebody else"
                            + " (GDPR, article 38(6))",
                    List.of(new Finding("roles", "keep administration apart from those who watch it")));
        }
        if (roles.contains(Role.ADMINISTRATOR) && roles.stream().anyMatch(Role::handlesRecords)) {
            throw new Problem(
                    Kind.INVALID,
                    "Who administers does not work with records: give ADMINISTRATOR to an account of its own",
                    List.of(new Finding("roles", "keep administration apart from records")));
        }
        return Set.copyOf(roles);
    }

    static List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }

    /** An address as mail servers take it, or null where none was given. */
    static String checkedEmail(String raw) {
        var email = DisplayText.optional("email", raw, 254);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new Problem(Kind.INVALID, "email is no address", List.of(new Finding("email", "is no address")));
        }
        return email;
    }
}
