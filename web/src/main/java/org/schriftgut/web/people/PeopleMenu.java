package org.schriftgut.web.people;

import org.schriftgut.rights.Role;
import org.schriftgut.web.area.MenuEntry;

/** Where people, units, groups and deputies stands in the menus. */
public final class PeopleMenu {

    /** All that administrators set up. */
    public static final MenuEntry PEOPLE =
            MenuEntry.rail(12, "Section.PEOPLE", "/ui/admin/personen", "people").forRoles(Role.ADMINISTRATOR);

    /** Accounts and units. */
    public static final MenuEntry PEOPLE_TAB = MenuEntry.administration(1, "AdminTab.PEOPLE", "/ui/admin/personen");

    /** Groups. */
    public static final MenuEntry GROUPS_TAB = MenuEntry.administration(2, "AdminTab.GROUPS", "/ui/admin/gruppen");

    /** Deputies. */
    public static final MenuEntry DEPUTIES = MenuEntry.person("vertretung.titel", "/ui/vertretungen");

    private PeopleMenu() {}
}
