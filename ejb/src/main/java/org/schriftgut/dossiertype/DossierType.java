package org.schriftgut.dossiertype;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.common.TenantRow;

/** Made by a statement of its own ({@link DossierTypes#name}), so that two at once make one. */
@Entity
@Table(name = "dossier_type")
class DossierType extends TenantRow {

    @Column(nullable = false, updatable = false)
    String name;

    @Embedded
    OwnAccess own;

    @Version
    long version;

    DossierType() {}
}
