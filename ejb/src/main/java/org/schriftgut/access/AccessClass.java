package org.schriftgut.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "access_class")
class AccessClass extends TenantRow {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    AccessDefinition definition;

    @Column(name = "keeping_unit_id", nullable = false, updatable = false)
    UUID keepingUnitId;

    @Column(name = "opened_units", nullable = false, updatable = false)
    UUID[] openedUnits;

    AccessRule rule() {
        return AccessRule.of(definition, keepingUnitId, Arrays.asList(openedUnits));
    }
}
