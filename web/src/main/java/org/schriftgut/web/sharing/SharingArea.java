package org.schriftgut.web.sharing;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Sharing between authorities, as a part of the product. */
public final class SharingArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("sharing")
            .at(
                    Address.pages("/ui/freigegeben"),
                    Address.api("/api/v1/shared"),
                    Address.api("/api/v1/places/{id}/shares"))
            .inMenus(SharingMenu.SHARED)
            .withRoutes(SharedRoutes.class)
            .withResources(PlaceSharesResource.class, SharedResource.class);

    private SharingArea() {}
}
