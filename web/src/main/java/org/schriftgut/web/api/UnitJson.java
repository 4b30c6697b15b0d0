package org.schriftgut.web.api;

import java.util.UUID;
import org.schriftgut.access.UnitView;

/** A unit of the organisation. */
public record UnitJson(UUID id, UUID parent, String code, String name) {

    static UnitJson of(UnitView unit) {
        return new UnitJson(unit.id(), unit.parent(), unit.code(), unit.name());
    }
}
