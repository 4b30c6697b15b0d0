package org.schriftgut.web.plan;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** The file plan, as a part of the product. */
public final class PlanArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("plan")
            .at(
                    Address.pages("/ui/plan"),
                    Address.pages("/ui/plan/import").administering(),
                    Address.api("/api/v1/fileplan"))
            .inMenus(PlanMenu.PLAN)
            .withRoutes(EntryAccessRoutes.class, NumberGapsRoutes.class, PlanImportRoutes.class, PlanRoutes.class)
            .withResources(EntryAccessResource.class, FilePlanResource.class, NumberGapsResource.class);

    private PlanArea() {}
}
