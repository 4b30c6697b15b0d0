package org.schriftgut.access;

import java.util.ArrayList;
import java.util.List;
import org.schriftgut.access.Decision.Reason;

/** The one decision point: a pure function of person, rule and organisation that also says why. */
final class AccessRules {

    private AccessRules() {}

    static Decision decide(Person person, Right right, AccessRule rule, UnitTree units) {
        if (!person.handlesRecords()) {
            return Decision.no(Reason.NO_ROLE_FOR_RECORDS);
        }
        var reasons = reasonsToSee(person, rule, units);
        if (reasons.isEmpty()) {
            return Decision.no(Reason.NOT_AMONG_THOSE_WHO_MAY_SEE);
        }
        return switch (right) {
            case READ -> new Decision(true, List.copyOf(reasons));
            case WRITE -> mayChange(person, reasons) ? with(reasons, Reason.ROLE_ALLOWS_WRITING) : readingOnly();
            case MANAGE ->
                mayChange(person, reasons) && person.reachesDown()
                        ? with(reasons, Reason.ROLE_ALLOWS_MANAGING)
                        : readingOnly();
        };
    }

    private static List<Reason> reasonsToSee(Person person, AccessRule rule, UnitTree units) {
        var reasons = new ArrayList<Reason>();
        if (units.isWithin(person.unit(), rule.keepingUnit())) {
            reasons.add(Reason.MEMBER_OF_KEEPING_UNIT);
        }
        if (rule.openedTo().stream().anyMatch(unit -> units.isWithin(person.unit(), unit))) {
            reasons.add(Reason.MEMBER_OF_OPENED_UNIT);
        }
        switch (rule.definition()) {
            case TENANT_WIDE -> reasons.add(Reason.TENANT_WIDE);
            case UNIT_AND_SUPERIORS -> {
                if (person.reachesDown() && units.isWithin(rule.keepingUnit(), person.unit())) {
                    reasons.add(Reason.SUPERIOR_OF_KEEPING_UNIT);
                }
            }
            case UNIT_ONLY -> {
                // membership alone counts
            }
        }
        return reasons;
    }

    /** Seeing something because the whole tenant may does not mean working on it. */
    private static boolean mayChange(Person person, List<Reason> reasons) {
        return !reasons.equals(List.of(Reason.TENANT_WIDE)) || person.has(Role.RECORDS_MANAGER);
    }

    private static Decision with(List<Reason> reasons, Reason more) {
        reasons.add(more);
        return new Decision(true, List.copyOf(reasons));
    }

    private static Decision readingOnly() {
        return Decision.no(Reason.READING_ONLY);
    }
}
