package org.schriftgut.fileplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "file_plan")
class FilePlan extends TenantRow {

    /** The key of the one plan a tenant has so far. */
    static final String MAIN = "main";

    @Column(nullable = false, updatable = false)
    String key;

    @Column(nullable = false)
    String name;

    @Column(name = "imported_at")
    Instant importedAt;

    @Version
    long version;
}
