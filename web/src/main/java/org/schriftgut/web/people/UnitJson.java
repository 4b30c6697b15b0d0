package org.schriftgut.web.people;

import java.util.UUID;
import org.schriftgut.organisation.UnitView;

/**
 * A unit of the organisation.
 *
 * @param closed whether it takes no people and no new files any more
 * @param version for changes
 */
public record UnitJson(UUID id, UUID parent, String code, String name, boolean closed, long version) {

    public static UnitJson of(UnitView unit) {
        return new UnitJson(unit.id(), unit.parent(), unit.code(), unit.name(), unit.closed(), unit.version());
    }
}
