package org.schriftgut.rights;

import java.util.EnumSet;
import java.util.Set;

/** What a person does in the authority. Names are stored: never rename. */
public enum Role {
    /** Sachbearbeitung. */
    CLERK,
    /** Registratur. */
    REGISTRAR,
    /** Schriftgutverwaltung: plans and periods. */
    RECORDS_MANAGER,
    /** Leitung of the unit. */
    DEPARTMENT_LEAD,
    /** People, units, operation; reads no records by this role. */
    ADMINISTRATOR,
    /** Rechnungsprüfung, Kommunalaufsicht (R128): reads what lies in a scope, until a day. */
    AUDITOR,
    /** Datenschutzbeauftragte: told of emergency access, coordinates answers to people; reads no records by this role. */
    PRIVACY_OFFICER,
    /** Personalrat: told of evaluations of the log by person (R136); reads no records by this role. */
    STAFF_COUNCIL;

    private static final Set<Right> WORKING = EnumSet.of(Right.READ, Right.WRITE, Right.CREATE, Right.CLOSE);

    /** Whether the role works with records at all. */
    public boolean handlesRecords() {
        return switch (this) {
            case CLERK, REGISTRAR, RECORDS_MANAGER, DEPARTMENT_LEAD, AUDITOR -> true;
            case ADMINISTRATOR, PRIVACY_OFFICER, STAFF_COUNCIL -> false;
        };
    }

    /**
     * Whether the role gives power over others or over what is kept, or watches those who have it: two people give it and take
     * it away, and it goes to no deputy. Otherwise an administrator alone could make themselves a privacy officer who agrees,
     * or a staff council that hears of nothing.
     */
    public boolean isPowerful() {
        return switch (this) {
            case ADMINISTRATOR, RECORDS_MANAGER, PRIVACY_OFFICER, STAFF_COUNCIL -> true;
            case CLERK, REGISTRAR, DEPARTMENT_LEAD, AUDITOR -> false;
        };
    }

    /** Whether the role reaches down the line of its unit, where a dossier's definition opens it to superiors. */
    public boolean reachesDown() {
        return switch (this) {
            case DEPARTMENT_LEAD, REGISTRAR, RECORDS_MANAGER -> true;
            case CLERK, ADMINISTRATOR, AUDITOR, PRIVACY_OFFICER, STAFF_COUNCIL -> false;
        };
    }

    /** Whether the role leads people; only such superiors see personal records. */
    boolean leads() {
        return this == DEPARTMENT_LEAD;
    }

    /** What the role may do with a record of its unit. An auditor has rights by scope only. */
    public Set<Right> rights() {
        return switch (this) {
            case CLERK -> EnumSet.copyOf(WORKING);
            case DEPARTMENT_LEAD, REGISTRAR, RECORDS_MANAGER -> EnumSet.allOf(Right.class);
            case ADMINISTRATOR, AUDITOR, PRIVACY_OFFICER, STAFF_COUNCIL -> EnumSet.noneOf(Right.class);
        };
    }
}
