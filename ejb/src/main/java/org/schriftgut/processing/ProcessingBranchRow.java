package org.schriftgut.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "processing_branch")
class ProcessingBranchRow extends TenantRow {

    @Column(name = "activity_id", nullable = false, updatable = false)
    UUID activityId;

    @Column(name = "entry_id", nullable = false, updatable = false)
    UUID entryId;

    ProcessingBranchRow() {}

    ProcessingBranchRow(UUID id, UUID activity, UUID entry) {
        this.id = id;
        this.activityId = activity;
        this.entryId = entry;
    }
}
