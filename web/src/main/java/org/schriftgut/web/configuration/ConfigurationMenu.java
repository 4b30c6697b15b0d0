package org.schriftgut.web.configuration;

import org.schriftgut.web.area.MenuEntry;

/** Where the configuration stands in the menus. */
public final class ConfigurationMenu {

    /** The configuration. */
    public static final MenuEntry CONFIGURATION_TAB =
            MenuEntry.administration(7, "AdminTab.CONFIGURATION", "/ui/admin/konfiguration");

    private ConfigurationMenu() {}
}
