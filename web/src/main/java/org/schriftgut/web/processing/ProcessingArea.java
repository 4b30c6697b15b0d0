package org.schriftgut.web.processing;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** The record of processing, as a part of the product. */
public final class ProcessingArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("processing")
            .at(
                    Address.pages("/ui/verarbeitung"),
                    Address.pages("/ui/verarbeitung-neu"),
                    Address.api("/api/v1/processing-activities"),
                    Address.api("/api/v1/processing-controller"))
            .inMenus(ProcessingMenu.PROCESSING)
            .withRoutes(NewProcessingRoutes.class, ProcessingActivitiesRoutes.class, ProcessingEditRoutes.class)
            .withResources(ProcessingActivitiesResource.class, ProcessingControllerResource.class);

    private ProcessingArea() {}
}
