package org.schriftgut.web.api;

import java.util.List;
import java.util.UUID;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Protection;
import org.schriftgut.rights.SecrecyGrade;
import org.schriftgut.web.api.AccessWishJson.GrantJson;

/**
 * Who may do what with a record.
 *
 * @param access the definition that holds
 * @param inherited whether it comes from the level above
 * @param keepingUnit aktenführende Stelle; left out for an entry of the plan
 * @param person whose record it is, left out unless it is personal
 * @param grants rights given by name, here and above
 * @param ownGrants those of them given here
 * @param version the number in the ETag
 */
public record AccessJson(
        AccessDefinition access,
        boolean inherited,
        UUID keepingUnit,
        UUID person,
        List<GrantJson> grants,
        List<GrantJson> ownGrants,
        SecrecyGrade secrecyGrade,
        Protection.Need protectionNeed,
        Protection.Privacy privacyLevel,
        boolean mayManage,
        long version) {

    static AccessJson of(AccessRule rule, AccessSetting own, Protection marks, boolean mayManage, long version) {
        return new AccessJson(
                rule.definition(),
                own.definition() == null,
                rule.keepingUnit(),
                rule.person(),
                GrantJson.of(rule.grants()),
                GrantJson.of(own.grants()),
                rule.secrecy(),
                marks.need(),
                marks.privacy(),
                mayManage,
                version);
    }

    /** @param holds what holds at an entry of the plan; it is no rule yet, for it keeps nothing */
    static AccessJson ofEntry(AccessSetting holds, AccessSetting own, boolean mayManage, long version) {
        return new AccessJson(
                holds.definition() == null ? AccessDefinition.UNIT_AND_SUPERIORS : holds.definition(),
                own.definition() == null,
                null,
                holds.person(),
                GrantJson.of(holds.grants()),
                GrantJson.of(own.grants()),
                SecrecyGrade.NONE,
                null,
                null,
                mayManage,
                version);
    }
}
