package org.schriftgut.web.emergency;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Emergency access, as a part of the product. */
public final class EmergencyArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("emergency")
            .at(
                    Address.pages("/ui/notzugriff").administering(),
                    Address.api("/api/v1/emergency-accesses").administering())
            .inMenus(EmergencyMenu.EMERGENCIES)
            .withRoutes(EmergenciesRoutes.class)
            .withResources(EmergenciesResource.class);

    private EmergencyArea() {}
}
