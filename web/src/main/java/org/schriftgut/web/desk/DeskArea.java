package org.schriftgut.web.desk;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** The desk, as a part of the product. */
public final class DeskArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("desk")
            .at(
                    Address.pages("/ui").exactly(),
                    Address.pages("/ui/").exactly(),
                    Address.pages("/ui/nachrichten").filing(),
                    Address.api("/api/v1/desk"),
                    Address.api("/api/v1/notices").filing())
            .inMenus(DeskMenu.DESK)
            .withRoutes(DeskRoutes.class, NoticesRoutes.class)
            .withResources(DeskResource.class, NoticesResource.class);

    private DeskArea() {}
}
