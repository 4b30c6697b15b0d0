package org.schriftgut.web.processing;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where the record of processing stands in the menus. */
public final class ProcessingMenu {

    /** The record of processing. */
    public static final MenuEntry PROCESSING = MenuEntry.rail(10, "Section.PROCESSING", "/ui/verarbeitung", "file-text")
            .forRoles(Role.DEPARTMENT_LEAD, Role.RECORDS_MANAGER, Role.PRIVACY_OFFICER);

    private ProcessingMenu() {}
}
