package org.schriftgut.web.approval;

import org.schriftgut.web.area.MenuEntry;

/** Where requests for a second person stands in the menus. */
public final class ApprovalMenu {

    /** Requests for a second person. */
    public static final MenuEntry APPROVALS = MenuEntry.rail(4, "Section.APPROVALS", "/ui/freigaben", "check");

    private ApprovalMenu() {}
}
