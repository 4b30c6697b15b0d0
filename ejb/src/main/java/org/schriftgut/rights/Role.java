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
    AUDITOR;

    private static final Set<Right> WORKING = EnumSet.of(Right.READ, Right.WRITE, Right.CREATE, Right.CLOSE);

    /** Whether the role works with records at all. */
    public boolean handlesRecords() {
        return this != ADMINISTRATOR;
    }

    /** Whether the role gives power over others or over what is kept: two people give it and take it away. */
    public boolean isPowerful() {
        return switch (this) {
            case ADMINISTRATOR, RECORDS_MANAGER -> true;
            case CLERK, REGISTRAR, DEPARTMENT_LEAD, AUDITOR -> false;
        };
    }

    /** Whether the role reaches down the line of its unit, where a dossier's definition opens it to superiors. */
    public boolean reachesDown() {
        return switch (this) {
            case DEPARTMENT_LEAD, REGISTRAR, RECORDS_MANAGER -> true;
            case CLERK, ADMINISTRATOR, AUDITOR -> false;
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
            case ADMINISTRATOR, AUDITOR -> EnumSet.noneOf(Right.class);
        };
    }
}
