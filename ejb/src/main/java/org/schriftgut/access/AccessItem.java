package org.schriftgut.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.schriftgut.common.Code;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Right;
import org.schriftgut.tenant.Field;

/**
 * Who sees something, as configuration: what {@link AccessSetting} says, by keys in place of ids.
 *
 * @param person login, for personal definitions; null for whoever opens it
 * @param grants one for each receiver, by receiver
 */
public record AccessItem(
        @Field(optional = true) AccessDefinition access,
        @Field(optional = true, keyOf = "accounts") String person,
        @Field(optional = true) List<GrantItem> grants) {

    public static final AccessItem NOTHING = new AccessItem(null, null, List.of());

    public AccessItem {
        grants = grants.stream()
                .sorted(Comparator.comparing(GrantItem::kind).thenComparing(grant -> String.valueOf(grant.who())))
                .toList();
    }

    /** @param keys codes of units, names of groups and logins by kind and id */
    public static AccessItem of(AccessSetting decided, BiFunction<Grant.Kind, UUID, String> keys) {
        var grants = new ArrayList<GrantItem>();
        decided.grants()
                .forEach(grant -> grants.add(GrantItem.of(
                        grant.kind(), keys.apply(grant.kind(), grant.who()), List.copyOf(grant.rights()))));
        return new AccessItem(
                decided.definition(),
                decided.person() == null ? null : keys.apply(Grant.Kind.PERSON, decided.person()),
                grants);
    }

    public AccessSetting setting(Map<Grant.Kind, Map<String, UUID>> ids) {
        return AccessSetting.of(
                access,
                person == null ? null : ids.get(Grant.Kind.PERSON).get(person),
                grants.stream()
                        .map(grant -> new Grant(
                                grant.kind(), ids.get(grant.kind()).get(grant.who()), new HashSet<>(grant.rights())))
                        .toList());
    }

    /** What cannot be decided so; that everybody named is there is seen to elsewhere. */
    public Optional<Code> fault() {
        if (grants.stream().anyMatch(grant -> !grant.namesOne())) {
            return Optional.of(AccessFault.GRANT_FOR_ONE);
        }
        var receivers = new HashSet<List<Object>>();
        if (!grants.stream().allMatch(grant -> receivers.add(List.of(grant.kind(), grant.who())))) {
            return Optional.of(AccessFault.GRANT_TWICE);
        }
        if (person != null && (access == null || !access.isPersonal())) {
            return Optional.of(AccessFault.PERSON_NOT_MEANT);
        }
        var isLeftAlone = access == AccessDefinition.CLOSED_CIRCLE
                && grants.stream().noneMatch(grant -> grant.rights().contains(Right.MANAGE));
        return isLeftAlone ? Optional.of(AccessFault.CIRCLE_WITHOUT_MANAGER) : Optional.empty();
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
