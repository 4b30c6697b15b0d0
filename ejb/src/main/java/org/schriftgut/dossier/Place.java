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

    /** Instead of the subject of a stub. */
    static final String GONE = "–";

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

    /** Null in a stub. */
    String subject;

    String remark;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    PlaceState state;

    /** Bearbeitungsende. */
    @Column(name = "work_ended_on")
    LocalDate workEndedOn;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "closed_by")
    UUID closedBy;

    @Column(name = "cancelled_at")
    Instant cancelledAt;

    @Column(name = "cancelled_by")
    UUID cancelledBy;

    @Column(name = "cancel_reason")
    String cancelReason;

    /** Of a dossier what its periods belong to; null otherwise. */
    @Enumerated(EnumType.STRING)
    Carrier carrier;

    /** What the plan said when it was closed; null until then. */
    @Embedded
    RetentionSnapshot retention;

    /** The approval by which it was destroyed; set by the database alone. */
    @Column(name = "destroyed_by", insertable = false, updatable = false)
    UUID destroyedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Medium medium;

    @Column(name = "paper_location")
    String paperLocation;

    /** Null in a stub. */
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

    /** Whether nothing is around it: a dossier, or an inbox. */
    boolean isTop() {
        return dossierId == null || dossierId.equals(id);
    }

    /** Whether people work on it no more: z. d. A., cancelled, or gone. */
    boolean isClosed() {
        return !state.isLive();
    }

    /** Of a stub nothing is told but that there was something. */
    PlaceDetails details() {
        return state == PlaceState.DESTROYED
                ? new PlaceDetails(GONE, null, null, medium, null, null, null)
                : new PlaceDetails(subject, remark, List.of(keywords), medium, paperLocation, termFrom, termTo);
    }
}
