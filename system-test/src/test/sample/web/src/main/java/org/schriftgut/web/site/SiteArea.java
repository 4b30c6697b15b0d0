package org.schriftgut.web.site;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Sites, as a part of the product. */
public final class SiteArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("site")
            .at(Address.pages("/ui/standorte"))
            .inMenus(SiteMenu.SITES)
            .withRoutes(SitesRoutes.class);

    private SiteArea() {}
}
