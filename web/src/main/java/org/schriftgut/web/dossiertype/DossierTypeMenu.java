package org.schriftgut.web.dossiertype;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where file types stands in the menus. */
public final class DossierTypeMenu {

    /** File types. */
    public static final MenuEntry TYPES =
            MenuEntry.rail(5, "aktenarten.titel", "/ui/aktenarten", "tag").forRoles(Role.RECORDS_MANAGER);

    private DossierTypeMenu() {}
}
