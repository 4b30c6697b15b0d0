package org.schriftgut.migration;

/**
 * The accounts that Schriftgut uses in PostgreSQL. The names are fixed, because the schema scripts grant to them.
 *
 * <p>Source: docs/operations.md, "External PostgreSQL"
 */
public final class Roles {
    /** Owns the database and every table; may log in; used by {@link Migration} only. */
    public static final String OWNER = "schriftgut_owner";

    /** What the server connects as: reads and writes rows, no DDL, bound by row-level security. */
    public static final String APP = "schriftgut_app";

    /** Owns the few functions that must see more than one tenant; has BYPASSRLS and cannot log in. */
    public static final String DEFINER = "schriftgut_definer";

    /** Name of the database that {@link Bootstrap} creates. */
    public static final String DATABASE = "schriftgut";

    private Roles() {}
}
