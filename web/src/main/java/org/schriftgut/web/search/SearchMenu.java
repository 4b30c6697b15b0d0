package org.schriftgut.web.search;

import org.schriftgut.web.area.MenuEntry;

/** Where the search stands in the menus. */
public final class SearchMenu {

    /** The search. */
    public static final MenuEntry SEARCH = MenuEntry.rail(3, "Section.SEARCH", "/ui/suche", "search");

    private SearchMenu() {}
}
