package org.schriftgut.fileplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.common.TenantRow;

/**
 * An entry through all versions of the plan: what dossiers, scopes and deputies name, and what was decided about it. What the plan
 * says of it is its {@link EntryStatement}.
 */
@Entity
@Table(name = "file_plan_entry")
class FilePlanEntry extends TenantRow {

    @Column(name = "plan_id", nullable = false, updatable = false)
    UUID planId;

    @Embedded
    OwnAccess own;

    /** Whether classes of the records below name this entry: something was decided here, or an audit ends here. */
    @Column(name = "bounds_access", nullable = false)
    boolean boundsAccess;

    /** Rises with every decision about the entry and with every new statement. */
    @Version
    long version;

    FilePlanEntry() {}

    FilePlanEntry(UUID id, UUID planId) {
        this.id = id;
        this.planId = planId;
    }
}
