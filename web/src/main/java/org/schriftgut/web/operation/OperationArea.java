package org.schriftgut.web.operation;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Operation, as a part of the product. */
public final class OperationArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("operation")
            .at(
                    Address.pages("/ui/admin/jobs").administering(),
                    Address.pages("/ui/admin/index").administering(),
                    Address.api("/api/v1/jobs").administering(),
                    Address.api("/api/v1/index").administering(),
                    Address.api("/api/v1/operator").open())
            .inMenus(OperationMenu.JOBS)
            .withRoutes(JobsRoutes.class)
            .withResources(IndexResource.class, JobsResource.class, OperatorResource.class);

    private OperationArea() {}
}
