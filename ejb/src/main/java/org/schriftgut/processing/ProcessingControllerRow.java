package org.schriftgut.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** One row at most for a tenant. */
@Entity
@Table(name = "processing_controller")
class ProcessingControllerRow {

    @Id
    @Column(name = "tenant_id")
    UUID tenant;

    @Column(nullable = false)
    String[] contact;

    @Column
    String representative;

    @Column(nullable = false)
    String[] officer;

    @Version
    long version;

    ProcessingController view() {
        return new ProcessingController(List.of(contact), representative, List.of(officer), version);
    }
}
