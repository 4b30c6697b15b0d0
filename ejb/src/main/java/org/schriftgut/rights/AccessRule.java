package org.schriftgut.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may do what with a record, with all it inherits: in a canonical form, so that equal rules are equal.
 *
 * @param keepingUnit aktenführende Stelle; it decides who sees the dossier
 * @param person the one in the middle of a personal definition, null otherwise
 * @param grants rights given by name, one for each receiver
 * @param branches entries of the file plan above the record at which access was decided or an audit is bounded, from the
 *     top
 */
public record AccessRule(
        AccessDefinition definition,
        UUID keepingUnit,
        UUID person,
        List<Grant> grants,
        SecrecyGrade secrecy,
        List<UUID> branches) {

    public AccessRule {
        person = definition.isPersonal() ? person : null;
        grants = Grant.merged(grants);
        branches = List.copyOf(branches);
    }

    /** A rule without grants, for records nobody decided about. */
    public static AccessRule of(AccessDefinition definition, UUID keepingUnit) {
        return new AccessRule(definition, keepingUnit, null, List.of(), SecrecyGrade.NONE, List.of());
    }

    /** A rule that was opened to units for work. */
    public static AccessRule of(AccessDefinition definition, UUID keepingUnit, Collection<UUID> openedTo) {
        return of(definition, keepingUnit)
                .with(openedTo.stream().map(Grant::working).toList());
    }

    /** The rule with more grants. */
    public AccessRule with(Collection<Grant> more) {
        var all = new ArrayList<>(grants);
        all.addAll(more);
        return new AccessRule(definition, keepingUnit, person, all, secrecy, branches);
    }

    /**
     * The rule of what lies inside a record with this rule.
     *
     * @param own what was decided there; its definition, if it has one, takes the place of this one with its grants
     * @param grade own secrecy grade; a lower one than around it changes nothing
     */
    public AccessRule inside(AccessSetting own, SecrecyGrade grade) {
        var strict = secrecy.atLeast(grade);
        if (own.definition() != null) {
            return new AccessRule(own.definition(), keepingUnit, own.person(), own.grants(), strict, branches);
        }
        return new AccessRule(definition, keepingUnit, person, grants, strict, branches).with(own.grants());
    }

    /** Units that may work on the record besides the keeping one. */
    public Set<UUID> openedTo() {
        return grants.stream()
                .filter(grant ->
                        grant.kind() == Grant.Kind.UNIT && grant.rights().contains(Right.WRITE))
                .map(Grant::who)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Closed circles, personal and classified records are opened to an auditor by name or not at all. */
    boolean isOpenToAuditors() {
        return definition.isForUnit() && secrecy == SecrecyGrade.NONE;
    }

    /**
     * Whether somebody may open it in an emergency (R101). Closed circles answer for themselves (§ 203 StGB, § 65 SGB VIII), and
     * classified records are for those whom they concern.
     */
    public boolean isOpenToEmergencies() {
        return definition != AccessDefinition.CLOSED_CIRCLE && secrecy == SecrecyGrade.NONE;
    }

    /** As fingerprinted; V020 writes the same for classes that were there before. */
    public String text() {
        return definition + "|" + keepingUnit + "|" + (person == null ? "" : person) + "|" + secrecy + "|"
                + branches.stream().map(UUID::toString).collect(Collectors.joining(",")) + "|"
                + grants.stream().map(Grant::text).collect(Collectors.joining(","));
    }
}
