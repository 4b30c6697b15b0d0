package org.schriftgut.access;

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
    ADMINISTRATOR;

    /** Whether the role works with records at all. */
    public boolean handlesRecords() {
        return this != ADMINISTRATOR;
    }

    /** Whether the role gives power over others or over what is kept: two people give it and take it away. */
    public boolean isPowerful() {
        return switch (this) {
            case ADMINISTRATOR, RECORDS_MANAGER -> true;
            case CLERK, REGISTRAR, DEPARTMENT_LEAD -> false;
        };
    }

    /** Whether the role reaches down the line of its unit, where a dossier's definition opens it to superiors. */
    public boolean reachesDown() {
        return switch (this) {
            case DEPARTMENT_LEAD, REGISTRAR, RECORDS_MANAGER -> true;
            case CLERK, ADMINISTRATOR -> false;
        };
    }
}
