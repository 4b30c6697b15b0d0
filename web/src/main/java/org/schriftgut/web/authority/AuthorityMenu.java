package org.schriftgut.web.authority;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where the authority stands in the menus. */
public final class AuthorityMenu {

    /** The authority. */
    public static final MenuEntry AUTHORITY = MenuEntry.rail(13, "Section.AUTHORITY", "/ui/admin/behoerde", "case")
            .forRoles(Role.ADMINISTRATOR);

    private AuthorityMenu() {}
}
