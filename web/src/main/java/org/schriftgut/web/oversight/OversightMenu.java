package org.schriftgut.web.oversight;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where the audit log stands in the menus. */
public final class OversightMenu {

    /** The audit log. */
    public static final MenuEntry AUDIT = MenuEntry.rail(14, "Section.AUDIT", "/ui/admin/protokoll", "archive")
            .forRoles(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);

    /** What auditors may read. */
    public static final MenuEntry AUDITORS_TAB = MenuEntry.administration(3, "AdminTab.AUDITORS", "/ui/admin/pruefung");

    /** Evaluations of the log by person. */
    public static final MenuEntry EVALUATIONS = MenuEntry.person("auswertung.titel", "/ui/auswertungen")
            .forRoles(Role.ADMINISTRATOR, Role.PRIVACY_OFFICER, Role.STAFF_COUNCIL);

    private OversightMenu() {}
}
