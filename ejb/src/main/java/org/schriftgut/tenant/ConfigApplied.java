package org.schriftgut.tenant;

import java.util.List;
import java.util.UUID;

/**
 * What came of a set.
 *
 * @param lines what is different now; with requests, what will be
 * @param waitsFor requests that have to be approved first; nothing is changed then. Empty if it holds now
 */
public record ConfigApplied(List<ConfigLine> lines, List<UUID> waitsFor) {

    public boolean isDone() {
        return waitsFor.isEmpty();
    }
}
