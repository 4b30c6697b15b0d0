package org.schriftgut.web.reassignment;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Files that change their unit, as a part of the product. */
public final class ReassignmentArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("reassignment")
            .at(
                    Address.pages("/ui/reorganisation").administering(),
                    Address.api("/api/v1/reassignments").administering())
            .inMenus(ReassignmentMenu.REASSIGNMENTS)
            .withRoutes(ReassignmentsRoutes.class)
            .withResources(ReassignmentsResource.class);

    private ReassignmentArea() {}
}
