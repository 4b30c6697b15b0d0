package org.schriftgut.web.area;

import java.util.EnumSet;
import java.util.Set;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/**
 * One entry of a menu.
 *
 * @param menu where it stands
 * @param position the lower, the nearer to its beginning
 * @param label key of its text
 * @param href where it leads
 * @param icon name of its icon in {@code static/icons.svg}; empty where the menu has none
 * @param roles who sees it; empty for everybody
 */
public record MenuEntry(Menu menu, int position, String label, String href, String icon, Set<Role> roles) {

    /** The menus there are. */
    public enum Menu {
        /** The rail at the left. */
        RAIL,
        /** Under the initials of the person. */
        PERSON,
        /** The tabs over everything that administrators set up. */
        ADMINISTRATION
    }

    /** What belongs to no entry. */
    public static final MenuEntry NONE = new MenuEntry(Menu.RAIL, 0, "", "", "", Set.of());

    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    /** An entry of the rail that everybody sees. */
    public static MenuEntry rail(int position, String label, String href, String icon) {
        return new MenuEntry(Menu.RAIL, position, label, href, icon, Set.of());
    }

    /** An entry of the menu of the person. */
    public static MenuEntry person(String label, String href) {
        return new MenuEntry(Menu.PERSON, 0, label, href, "", Set.of());
    }

    /** A tab over what administrators set up. */
    public static MenuEntry administration(int position, String label, String href) {
        return new MenuEntry(Menu.ADMINISTRATION, position, label, href, "", Set.of());
    }

    /** The same entry for these roles only. */
    public MenuEntry forRoles(Role first, Role... further) {
        return new MenuEntry(menu, position, label, href, icon, EnumSet.of(first, further));
    }

    /** Whether that person sees it. */
    public boolean isFor(Person person) {
        return roles.isEmpty() || roles.stream().anyMatch(person::has);
    }
}
