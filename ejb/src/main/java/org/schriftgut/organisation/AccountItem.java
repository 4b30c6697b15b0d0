package org.schriftgut.organisation;

import java.util.List;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Field;

/**
 * An account as an item of the configuration.
 *
 * @param unit by its code
 * @param roles in the order of their declaration
 */
record AccountItem(
        String displayName,
        @Field(optional = true, longest = 254) String email,
        @Field(longest = 20, keyOf = "units") String unit,
        List<Role> roles) {

    AccountItem {
        roles = roles.stream().sorted().toList();
    }
}
