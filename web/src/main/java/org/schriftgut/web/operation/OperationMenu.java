package org.schriftgut.web.operation;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where operation stands in the menus. */
public final class OperationMenu {

    /** Background jobs. */
    public static final MenuEntry JOBS =
            MenuEntry.rail(11, "Section.JOBS", "/ui/admin/jobs", "jobs").forRoles(Role.ADMINISTRATOR);

    private OperationMenu() {}
}
