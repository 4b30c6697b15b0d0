package org.schriftgut.tenant;

/** Where a version of a part came from. Names are stored: never rename. */
public enum ConfigOrigin {
    /** Found so: changed by hand since the version before. */
    HAND,
    /** A set was applied. */
    IMPORT,
    /** A set was applied that a blueprint made. */
    BLUEPRINT
}
