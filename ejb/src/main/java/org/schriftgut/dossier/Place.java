package org.schriftgut.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.common.Provenance;
import org.schriftgut.common.TenantRow;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Protection;

@Entity
@Table(name = "place")
class Place extends TenantRow {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    PlaceKind kind;

    @Column(name = "parent_id")
    UUID parentId;

    @Column(name = "dossier_id")
    UUID dossierId;

    @Column(nullable = false)
    int depth;

    @Column(name = "plan_entry_id")
    UUID planEntryId;

    @Column(nullable = false)
    long number;

    @Column(name = "reference_number", nullable = false)
    String referenceNumber;

    @Column(nullable = false)
    String subject;

    String remark;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    PlaceState state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Medium medium;

    @Column(name = "paper_location")
    String paperLocation;

    @Column(nullable = false)
    String[] keywords;

    @Column(name = "lead_unit_id", nullable = false)
    UUID leadUnitId;

    @Column(name = "keeping_unit_id", nullable = false)
    UUID keepingUnitId;

    @Column(name = "access_class_id", nullable = false)
    UUID accessClassId;

    /** The restriction of processing it is under, or null. */
    @Column(name = "restriction_id")
    UUID restrictionId;

    @Embedded
    OwnAccess own;

    @Column(name = "term_from")
    LocalDate termFrom;

    @Column(name = "term_to")
    LocalDate termTo;

    @Embedded
    Provenance provenance;

    @Column(name = "created_by", nullable = false, updatable = false)
    UUID createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    Instant changedAt;

    @Version
    long version;

    Place() {}

    Place(UUID id) {
        this.id = id;
    }

    void describe(PlaceDetails details) {
        subject = details.subject();
        remark = details.remark();
        keywords = details.keywords().toArray(String[]::new);
        medium = details.medium();
        paperLocation = details.paperLocation();
        termFrom = details.termFrom();
        termTo = details.termTo();
    }

    AccessSetting setting() {
        return OwnAccess.setting(own);
    }

    Protection protection() {
        return OwnAccess.protection(own);
    }

    /** Whether it takes no more work: z. d. A. or cancelled. */
    boolean isClosed() {
        return state == PlaceState.CLOSED || state == PlaceState.CANCELLED;
    }

    PlaceDetails details() {
        return new PlaceDetails(subject, remark, List.of(keywords), medium, paperLocation, termFrom, termTo);
    }
}
