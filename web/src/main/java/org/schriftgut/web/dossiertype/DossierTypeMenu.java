package org.schriftgut.web.dossiertype;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where file types stands in the menus. */
public final class DossierTypeMenu {

    /** File types. */
    public static final MenuEntry TYPES =
            MenuEntry.person("aktenarten.titel", "/ui/aktenarten").forRoles(Role.RECORDS_MANAGER);

    private DossierTypeMenu() {}
}
