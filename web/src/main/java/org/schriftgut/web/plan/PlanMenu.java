package org.schriftgut.web.plan;

import org.schriftgut.web.area.MenuEntry;

/** Where the file plan stands in the menus. */
public final class PlanMenu {

    /** The file plan and all that lies in it. */
    public static final MenuEntry PLAN = MenuEntry.rail(2, "Section.PLAN", "/ui/plan", "plan");

    private PlanMenu() {}
}
