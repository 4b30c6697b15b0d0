package org.schriftgut.web.site;

import org.schriftgut.web.area.MenuEntry;

/** Where sites stand in the menus. */
public final class SiteMenu {

    /** All sites. */
    public static final MenuEntry SITES = MenuEntry.person("standorte.titel", "/ui/standorte");

    private SiteMenu() {}
}
