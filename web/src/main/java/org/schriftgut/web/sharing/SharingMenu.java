package org.schriftgut.web.sharing;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where sharing between authorities stands in the menus. */
public final class SharingMenu {

    /** What others share. */
    public static final MenuEntry SHARED = MenuEntry.person("freigegeben.titel", "/ui/freigegeben")
            .forRoles(Role.CLERK, Role.REGISTRAR, Role.RECORDS_MANAGER, Role.DEPARTMENT_LEAD, Role.AUDITOR);

    private SharingMenu() {}
}
