package org.schriftgut.access;

import java.util.EnumSet;
import java.util.List;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Right;
import org.schriftgut.tenant.Field;

/**
 * Rights for one receiver, as configuration: a {@code unit} by its code, a {@code group} by its name or a {@code person} by their
 * login, one of the three.
 *
 * @param rights in the order of their declaration; any includes reading
 */
public record GrantItem(
        @Field(optional = true, longest = 20, keyOf = "units") String unit,
        @Field(optional = true, keyOf = "groups") String group,
        @Field(optional = true, keyOf = "accounts") String person,
        List<Right> rights) {

    public GrantItem {
        var all = EnumSet.of(Right.READ);
        all.addAll(rights);
        rights = List.copyOf(all);
    }

    static GrantItem of(Grant.Kind kind, String who, List<Right> rights) {
        return new GrantItem(
                kind == Grant.Kind.UNIT ? who : null,
                kind == Grant.Kind.GROUP ? who : null,
                kind == Grant.Kind.PERSON ? who : null,
                rights);
    }

    Grant.Kind kind() {
        return unit != null ? Grant.Kind.UNIT : group != null ? Grant.Kind.GROUP : Grant.Kind.PERSON;
    }

    String who() {
        return unit != null ? unit : group != null ? group : person;
    }

    boolean namesOne() {
        return (unit == null ? 0 : 1) + (group == null ? 0 : 1) + (person == null ? 0 : 1) == 1;
    }
}
