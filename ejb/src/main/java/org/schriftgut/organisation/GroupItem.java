package org.schriftgut.organisation;

import java.util.List;
import org.schriftgut.tenant.Field;

/**
 * A group as an item of the configuration.
 *
 * @param members sign-in names
 */
record GroupItem(@Field(optional = true, keyOf = "accounts") List<String> members) {

    GroupItem {
        members = members.stream().sorted().toList();
    }
}
