package org.schriftgut.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.schriftgut.rights.Proof.Reason;

/**
 * The one decision point: a pure function of person, right, rule, state and organisation that also says why.
 *
 * <p>A person may do something if they work with records at all, the record's state takes it, and there is one ground that
 * both fits them and gives the right. What a ground gives: membership and leading the rights of the role; a grant the rights
 * it names, whatever the role; the whole tenant, the line above, an audit scope and an emergency access reading only. Records managers keep order
 * in what the whole tenant sees. A deputy who was named for some branches of the file plan may do nothing outside them.
 *
 * <p>Classified records (VS-NfD) are for those whom they concern: the whole tenant, the line and auditors are no grounds there.
 */
public final class AccessRules {

    private final Person person;
    private final Right right;
    private final AccessRule rule;
    private final Organisation organisation;

    private AccessRules(Person person, Right right, AccessRule rule, Organisation organisation) {
        this.person = person;
        this.right = right;
        this.rule = rule;
        this.organisation = organisation;
    }

    /** @param closed whether the record is closed, as z. d. A. or cancelled */
    public static Decision decide(
            Person person, Right right, AccessRule rule, boolean closed, Organisation organisation) {
        var rules = new AccessRules(person, right, rule, organisation);
        var parts = new ArrayList<Proof>();
        parts.add(Proof.fact(Reason.WORKS_WITH_RECORDS, null, person.handlesRecords()));
        parts.add(Proof.fact(Reason.STATE_ALLOWS, null, !closed || right.isPossibleWhenClosed()));
        if (person.isBounded()) {
            parts.add(rules.inBranch());
        }
        parts.add(Proof.any(Reason.ONE_GROUND, rules.grounds()));
        return new Decision(Proof.all(Reason.DECISION, null, parts.toArray(Proof[]::new)));
    }

    private Proof inBranch() {
        return Proof.any(
                Reason.BRANCHES_OF_DEPUTY,
                person.branches().stream()
                        .map(branch -> Proof.fact(
                                Reason.IN_BRANCH, branch, rule.branches().contains(branch)))
                        .toList());
    }

    private List<Proof> grounds() {
        var grounds = new ArrayList<Proof>();
        var keeping = rule.keepingUnit();
        var isClassified = rule.secrecy() != SecrecyGrade.NONE;
        if (rule.definition().isForUnit()) {
            grounds.add(byRole(Reason.MEMBER_OF_KEEPING_UNIT, keeping, isWithin(person.unit(), keeping)));
        }
        var leadsFromAbove = isWithin(keeping, person.unit());
        switch (rule.definition()) {
            case TENANT_WIDE -> {
                if (!isClassified) {
                    grounds.add(readingTenantWide());
                }
            }
            case UNIT_AND_LINE -> {
                grounds.add(byRole(Reason.SUPERIOR_OF_KEEPING_UNIT, keeping, leadsFromAbove && person.reachesDown()));
                if (!isClassified) {
                    grounds.add(readingOnly(Reason.IN_LINE_OF_KEEPING_UNIT, keeping, leadsFromAbove && worksInUnit()));
                }
            }
            case UNIT_AND_SUPERIORS ->
                grounds.add(byRole(Reason.SUPERIOR_OF_KEEPING_UNIT, keeping, leadsFromAbove && person.reachesDown()));
            case PERSONAL_AND_SUPERIORS -> {
                grounds.add(responsible());
                grounds.add(byRole(Reason.SUPERIOR_OF_PERSON, keeping, leadsFromAbove && person.leads()));
            }
            case PERSONAL -> grounds.add(responsible());
            case UNIT_ONLY, CLOSED_CIRCLE -> {
                // the unit itself, or those who are named
            }
        }
        rule.grants().forEach(grant -> grounds.add(granted(grant)));
        if (person.has(Role.AUDITOR) && rule.isOpenToAuditors()) {
            organisation.scopes().apply(person.id()).forEach(scope -> grounds.add(audited(scope)));
        }
        return grounds;
    }

    private Proof byRole(Reason reason, UUID about, boolean fits) {
        var allows = person.roles().stream().anyMatch(role -> role.rights().contains(right));
        return Proof.all(reason, about, Proof.fact(reason, about, fits), Proof.fact(Reason.ROLE_ALLOWS, null, allows));
    }

    /** Seeing something because the whole tenant may does not mean working on it, except for those who keep order. */
    private Proof readingTenantWide() {
        var allows = person.has(Role.RECORDS_MANAGER) || right == Right.READ && worksInUnit();
        return Proof.all(
                Reason.TENANT_WIDE,
                null,
                Proof.fact(Reason.TENANT_WIDE, null, true),
                Proof.fact(Reason.READING_ALLOWED, null, allows));
    }

    private Proof readingOnly(Reason reason, UUID about, boolean fits) {
        return Proof.all(
                reason,
                about,
                Proof.fact(reason, about, fits),
                Proof.fact(Reason.READING_ALLOWED, null, right == Right.READ));
    }

    private Proof responsible() {
        var isTheirs = person.id().equals(rule.person());
        var isDeputy = !isTheirs && rule.person() != null && rule.person().equals(person.personallyFor());
        var reason = isDeputy ? Reason.DEPUTY_OF_RESPONSIBLE : Reason.RESPONSIBLE_PERSON;
        return Proof.all(
                reason,
                rule.person(),
                Proof.fact(reason, rule.person(), isTheirs || isDeputy),
                Proof.fact(Reason.GRANT_ALLOWS, null, mayChangeAtAll()));
    }

    private Proof granted(Grant grant) {
        var reason =
                switch (grant.kind()) {
                    case UNIT -> Reason.GRANTED_TO_UNIT;
                    case GROUP -> Reason.GRANTED_TO_GROUP;
                    case PERSON -> Reason.GRANTED_TO_PERSON;
                    case EMERGENCY -> Reason.EMERGENCY;
                };
        var fits =
                switch (grant.kind()) {
                    case UNIT -> worksInUnit() && isWithin(person.unit(), grant.who());
                    case GROUP -> organisation.groups().apply(person.id()).contains(grant.who());
                    case PERSON -> person.id().equals(grant.who());
                    case EMERGENCY ->
                        rule.isOpenToEmergencies()
                                && organisation.emergencies().apply(person.id()).contains(grant.who());
                };
        return Proof.all(
                reason,
                grant.who(),
                Proof.fact(reason, grant.who(), fits),
                Proof.fact(Reason.GRANT_ALLOWS, null, grant.rights().contains(right) && mayChangeAtAll()));
    }

    private Proof audited(AuditScope scope) {
        var fits = !organisation.today().isAfter(scope.lastDay())
                && (scope.unit() == null || isWithin(rule.keepingUnit(), scope.unit()))
                && (scope.branch() == null || rule.branches().contains(scope.branch()))
                && (scope.unit() != null || scope.branch() != null);
        return readingOnly(Reason.AUDIT_SCOPE, scope.branch() == null ? scope.unit() : scope.branch(), fits);
    }

    /** Whether the person has a role by which units see their records; an auditor alone has none. */
    private boolean worksInUnit() {
        return person.roles().stream().anyMatch(role -> role.rights().contains(Right.READ));
    }

    /** Auditors only read, also what they were named for. */
    private boolean mayChangeAtAll() {
        return right == Right.READ || worksInUnit();
    }

    private boolean isWithin(UUID unit, UUID other) {
        return organisation.units().isWithin(unit, other);
    }
}
