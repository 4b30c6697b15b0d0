package org.schriftgut.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "site")
class SiteRow extends TenantRow {

    @Column(nullable = false, updatable = false)
    String code;

    @Column(nullable = false)
    String name;

    @Column(name = "way_in")
    String wayIn;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Version
    long version;

    SiteRow() {}

    SiteRow(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    SiteView view() {
        return new SiteView(code, name, wayIn, closedOn);
    }
}
