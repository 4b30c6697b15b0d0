package org.schriftgut.web.records;

import java.util.List;
import java.util.UUID;
import org.schriftgut.dossiertype.DossierTypeView;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Protection;
import org.schriftgut.rights.SecrecyGrade;
import org.schriftgut.web.records.AccessWishJson.GrantJson;

/**
 * Who may do what with a record.
 *
 * @param access the definition that holds; left out for a file type nobody decided about
 * @param inherited whether it comes from elsewhere: from the level above or, for an entry of the plan, from its file type
 * @param entry said for an entry of the plan: code of the one along the line the definition comes from
 * @param dossierType said for an entry of the plan: the file type named there, if the definition is the type's
 * @param keepingUnit aktenführende Stelle; left out for an entry of the plan and a file type
 * @param person whose record it is, left out unless it is personal
 * @param grants rights given by name, here and above; for an entry of the plan and a file type, who is named in a closed circle or
 *     whose something personal is stays with those who decide about it
 * @param ownGrants those of them given here
 * @param version the number in the ETag
 */
public record AccessJson(
        AccessDefinition access,
        boolean inherited,
        String entry,
        String dossierType,
        UUID keepingUnit,
        UUID person,
        List<GrantJson> grants,
        List<GrantJson> ownGrants,
        SecrecyGrade secrecyGrade,
        Protection.Need protectionNeed,
        Protection.Privacy privacyLevel,
        boolean mayManage,
        long version) {

    public static AccessJson of(AccessRule rule, AccessSetting own, Protection marks, boolean mayManage, long version) {
        return new AccessJson(
                rule.definition(),
                own.definition() == null,
                null,
                null,
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

    /** What holds at an entry of the plan; it is no rule yet, for it keeps nothing. */
    public static AccessJson of(EntryView entry, boolean mayManage) {
        var access = entry.access();
        var holds = access.effective();
        return decided(
                holds.definition() == null ? AccessDefinition.UNIT_AND_SUPERIORS : holds.definition(),
                holds,
                access.own(),
                access.from(),
                access.type(),
                mayManage,
                entry.version());
    }

    /** What was decided for a file type. */
    public static AccessJson of(DossierTypeView type, boolean mayManage) {
        var own = type.access();
        return decided(own.definition(), own, own, null, null, mayManage, type.version());
    }

    private static AccessJson decided(
            AccessDefinition definition,
            AccessSetting holds,
            AccessSetting own,
            String entry,
            String type,
            boolean mayManage,
            long version) {
        var isTold = mayManage || holds.isOpenAboutNames();
        return new AccessJson(
                definition,
                own.definition() == null,
                entry,
                type,
                null,
                isTold ? holds.person() : null,
                isTold ? GrantJson.of(holds.grants()) : List.of(),
                isTold ? GrantJson.of(own.grants()) : List.of(),
                SecrecyGrade.NONE,
                null,
                null,
                mayManage,
                version);
    }
}
