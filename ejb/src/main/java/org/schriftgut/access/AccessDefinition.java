package org.schriftgut.access;

/** Who besides the opened units may see a dossier (R098). Names are stored: never rename. */
public enum AccessDefinition {
    /** Everybody of the tenant who works with records. */
    TENANT_WIDE,
    /** The keeping unit with those below it, and its superiors. */
    UNIT_AND_SUPERIORS,
    /** The keeping unit with those below it. */
    UNIT_ONLY
}
