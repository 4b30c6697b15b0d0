package org.schriftgut.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "access_group")
class AccessGroup extends TenantRow {

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    boolean closed;

    @Version
    long version;

    AccessGroup() {}

    AccessGroup(UUID id) {
        this.id = id;
    }
}
