package org.schriftgut.web.configuration;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** The configuration, as a part of the product. */
public final class ConfigurationArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("configuration")
            .at(
                    Address.pages("/ui/admin/konfiguration").administering(),
                    Address.api("/api/v1/configuration").administering())
            .inMenus(ConfigurationMenu.CONFIGURATION_TAB)
            .withRoutes(ConfigurationRoutes.class)
            .withResources(ConfigurationResource.class);

    private ConfigurationArea() {}
}
