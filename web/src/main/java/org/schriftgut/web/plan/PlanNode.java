package org.schriftgut.web.plan;

import java.util.List;

/**
 * One entry of the file plan tree.
 *
 * @param hasChildren whether there are entries below it, loaded or not
 * @param dossiers how many dossiers under it the reader may see
 * @param children the entries below it if it is open; empty for a closed one
 * @param current whether the page shows this entry
 */
public record PlanNode(
        String id,
        String code,
        String title,
        boolean retired,
        boolean current,
        boolean hasChildren,
        long dossiers,
        List<PlanNode> children) {

    public PlanNode {
        children = List.copyOf(children);
    }

    /** Whether the entries below it are shown. */
    public boolean isOpen() {
        return !children.isEmpty();
    }
}
