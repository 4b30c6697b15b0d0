package org.schriftgut.web.reassignment;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where files that change their unit stands in the menus. */
public final class ReassignmentMenu {

    /** Files that change their unit. */
    public static final MenuEntry REASSIGNMENTS =
            MenuEntry.rail(6, "abgabe.titel", "/ui/reorganisation", "swap").forRoles(Role.RECORDS_MANAGER);

    private ReassignmentMenu() {}
}
