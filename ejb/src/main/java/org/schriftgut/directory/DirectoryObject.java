package org.schriftgut.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/** Something of ours that came from the directory. */
@Entity
@Table(name = "directory_object")
class DirectoryObject extends TenantRow {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    Subject subject;

    @Column(name = "object_id", nullable = false, updatable = false)
    UUID objectId;

    @Column(name = "source_key", nullable = false, updatable = false)
    String sourceKey;

    @Column(nullable = false)
    boolean absent;

    DirectoryObject() {}

    DirectoryObject(UUID id, Subject subject, UUID objectId, String sourceKey) {
        this.id = id;
        this.subject = subject;
        this.objectId = objectId;
        this.sourceKey = sourceKey;
    }

    Known.Link link() {
        return new Known.Link(subject, objectId, sourceKey, absent);
    }
}
