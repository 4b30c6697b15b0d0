package org.schriftgut.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "org_unit")
class OrgUnit extends TenantRow {

    @Column(name = "parent_id")
    UUID parentId;

    @Column(nullable = false)
    String code;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    boolean closed;

    @Version
    long version;

    OrgUnit() {}

    OrgUnit(UUID id) {
        this.id = id;
    }

    UnitView view() {
        return new UnitView(id, parentId, code, name, closed, version);
    }
}
