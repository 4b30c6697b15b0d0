package org.schriftgut.dossier;

import java.util.List;
import java.util.UUID;
import org.schriftgut.fileplan.EntryAccess;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Protection;
import org.schriftgut.rights.SecrecyGrade;

/**
 * How access is inherited: file plan entry, dossier, case, document (R098). Pure.
 *
 * <p>The keeping unit of the dossier stays the keeping unit of everything inside. A unit that leads a case of another unit's
 * dossier takes part in that case: it works on the case and sees nothing else of the dossier. In a closed circle or a personal
 * dossier it does not; who takes part there is named.
 */
final class PlaceRules {

    private PlaceRules() {}

    /**
     * What a dossier inherits from its entry.
     *
     * @param person whose dossier it is if the entry states a personal definition without naming anybody
     */
    static AccessRule inherited(EntryAccess entry, UUID keepingUnit, UUID person) {
        var holds = entry.effective();
        return new AccessRule(
                holds.definition() == null ? AccessDefinition.UNIT_AND_SUPERIORS : holds.definition(),
                keepingUnit,
                holds.person() == null ? person : holds.person(),
                holds.grants(),
                SecrecyGrade.NONE,
                entry.branches());
    }

    /** The rule of a dossier. */
    static AccessRule dossier(AccessRule inherited, AccessSetting own, Protection protection) {
        return inherited.inside(own, protection.secrecy());
    }

    /** The rule of a place inside another one. */
    static AccessRule inside(AccessRule parent, AccessSetting own, Protection protection, UUID leadUnit) {
        var rule = parent.inside(own, protection.secrecy());
        var takesPart = rule.definition().isForUnit() && !leadUnit.equals(rule.keepingUnit());
        return takesPart ? rule.with(List.of(Grant.working(leadUnit))) : rule;
    }

    /** Whether dossiers of this definition are numbered apart, so that no gap betrays them (R099). */
    static boolean hasOwnNumbers(AccessDefinition definition) {
        return !definition.isForUnit();
    }
}
