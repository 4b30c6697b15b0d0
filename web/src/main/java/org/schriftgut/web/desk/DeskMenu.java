package org.schriftgut.web.desk;

import org.schriftgut.web.area.MenuEntry;

/** Where the desk stands in the menus. */
public final class DeskMenu {

    /** The start. */
    public static final MenuEntry DESK = MenuEntry.rail(1, "Section.DESK", "/ui/", "desk");

    private DeskMenu() {}
}
