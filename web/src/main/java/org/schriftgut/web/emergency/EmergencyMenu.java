package org.schriftgut.web.emergency;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where emergency access stands in the menus. */
public final class EmergencyMenu {

    /** Emergency access. */
    public static final MenuEntry EMERGENCIES = MenuEntry.rail(7, "notzugriff.titel", "/ui/notzugriff", "alert")
            .forRoles(Role.DEPARTMENT_LEAD, Role.REGISTRAR, Role.PRIVACY_OFFICER);

    private EmergencyMenu() {}
}
