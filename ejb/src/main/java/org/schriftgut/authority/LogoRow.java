package org.schriftgut.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of the logo, apart from the row that every page reads. */
@Entity
@Table(name = "tenant_logo")
class LogoRow {

    @Id
    @Column(name = "tenant_id")
    UUID tenant;

    @Column(nullable = false)
    byte[] content;
}
