package org.schriftgut.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import org.schriftgut.common.TenantRow;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.SecrecyGrade;

@Entity
@Table(name = "access_class")
class AccessClass extends TenantRow {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    AccessDefinition definition;

    @Column(name = "keeping_unit_id", nullable = false, updatable = false)
    UUID keepingUnitId;

    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Column(nullable = false, updatable = false)
    String[] grants;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    SecrecyGrade secrecy;

    @Column(nullable = false, updatable = false)
    UUID[] branches;

    AccessRule rule() {
        return new AccessRule(
                definition,
                keepingUnitId,
                personId,
                Arrays.stream(grants).map(Grant::parse).toList(),
                secrecy,
                Arrays.asList(branches));
    }
}
