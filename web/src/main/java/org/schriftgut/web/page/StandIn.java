package org.schriftgut.web.page;

import java.util.List;

/**
 * Standing in for somebody else.
 *
 * @param actingFor name of whom the person acts for now; empty for themselves
 * @param choices for whom the person may act today: id of the deputyship and the name
 */
public record StandIn(String actingFor, List<Option> choices) {

    /** Acts for themselves and stands in for nobody. */
    public static final StandIn NOBODY = new StandIn("", List.of());

    /** Whether the person acts for somebody else now. */
    public boolean isActing() {
        return !actingFor.isEmpty();
    }
}
