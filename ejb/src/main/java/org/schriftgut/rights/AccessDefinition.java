package org.schriftgut.rights;

/**
 * Who may see a record without being named one by one (R098, R131). A unit always includes the units below it. Names are
 * stored: never rename.
 */
public enum AccessDefinition {
    /** Everybody of the tenant who works with records. */
    TENANT_WIDE,
    /** The keeping unit, everybody in the units above it, and their superiors. */
    UNIT_AND_LINE,
    /** The keeping unit and its superiors. */
    UNIT_AND_SUPERIORS,
    /** The keeping unit. */
    UNIT_ONLY,
    /** One person and the leads of the keeping unit and above. */
    PERSONAL_AND_SUPERIORS,
    /** One person. */
    PERSONAL,
    /** Nobody but those who are named; no superior, no registry (§ 203 StGB, Beihilfe, § 65 SGB VIII, personnel files). */
    CLOSED_CIRCLE;

    /** Whether one person stands in the middle. */
    public boolean isPersonal() {
        return this == PERSONAL_AND_SUPERIORS || this == PERSONAL;
    }

    /** Whether the keeping unit as such sees the record. */
    public boolean isForUnit() {
        return switch (this) {
            case TENANT_WIDE, UNIT_AND_LINE, UNIT_AND_SUPERIORS, UNIT_ONLY -> true;
            case PERSONAL_AND_SUPERIORS, PERSONAL, CLOSED_CIRCLE -> false;
        };
    }
}
