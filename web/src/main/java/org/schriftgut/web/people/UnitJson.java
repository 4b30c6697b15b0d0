package org.schriftgut.web.people;

import java.util.UUID;
import org.schriftgut.organisation.UnitChange;
import org.schriftgut.organisation.UnitView;

/**
 * A unit of the organisation.
 *
 * @param closed whether it takes no people and no new files any more
 * @param version for changes
 * @param waitsFor the request for a second person that the change just asked for waits for, or null
 */
public record UnitJson(UUID id, UUID parent, String code, String name, boolean closed, long version, UUID waitsFor) {

    public static UnitJson of(UnitView unit) {
        return of(new UnitChange(unit, null));
    }

    public static UnitJson of(UnitChange change) {
        var unit = change.unit();
        return new UnitJson(
                unit.id(), unit.parent(), unit.code(), unit.name(), unit.closed(), unit.version(), change.waitsFor());
    }
}
