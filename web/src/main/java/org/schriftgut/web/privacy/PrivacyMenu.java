package org.schriftgut.web.privacy;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where rights of the people in the records stands in the menus. */
public final class PrivacyMenu {

    /** Access requests. */
    public static final MenuEntry SUBJECT_REQUESTS = MenuEntry.rail(8, "auskunft.titel", "/ui/auskunft", "mail")
            .forRoles(Role.DEPARTMENT_LEAD, Role.REGISTRAR, Role.PRIVACY_OFFICER);

    /** Requests for restriction. */
    public static final MenuEntry RESTRICTION_REQUESTS = MenuEntry.rail(
                    9, "Section.RESTRICTIONS", "/ui/einschraenkungen", "lock")
            .forRoles(Role.DEPARTMENT_LEAD, Role.REGISTRAR, Role.PRIVACY_OFFICER);

    private PrivacyMenu() {}
}
