package org.schriftgut.web.approval;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Requests for a second person, as a part of the product. */
public final class ApprovalArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("approval")
            .at(
                    Address.pages("/ui/freigaben").administering(),
                    Address.api("/api/v1/approvals").administering())
            .inMenus(ApprovalMenu.APPROVALS)
            .withRoutes(ApprovalsRoutes.class)
            .withResources(ApprovalsResource.class);

    private ApprovalArea() {}
}
