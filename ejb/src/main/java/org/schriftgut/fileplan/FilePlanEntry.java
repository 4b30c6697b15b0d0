package org.schriftgut.fileplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "file_plan_entry")
class FilePlanEntry extends TenantRow {

    @Column(name = "plan_id", nullable = false, updatable = false)
    UUID planId;

    @Column(name = "parent_id")
    UUID parentId;

    @Column(nullable = false, updatable = false)
    String code;

    @Column(name = "code_key", nullable = false, updatable = false)
    String codeKey;

    @Column(nullable = false)
    String title;

    @Column(name = "short_title")
    String shortTitle;

    String description;

    @Column(nullable = false)
    int level;

    @Column(nullable = false)
    int position;

    /** Entries above from the top, then this one. */
    @Column(nullable = false)
    UUID[] path;

    @Column(nullable = false)
    boolean filing;

    @Column(name = "dossier_type")
    String dossierType;

    @Column(name = "retention_years")
    Integer retentionYears;

    @Column(name = "retention_unlimited", nullable = false)
    boolean retentionUnlimited;

    @Column(name = "retention_trigger")
    String retentionTrigger;

    @Column(name = "disposal_type")
    String disposalType;

    @Column(name = "protection_need")
    String protectionNeed;

    @Column(name = "lead_unit")
    String leadUnit;

    @Column(name = "legal_basis")
    String legalBasis;

    @Column(name = "cross_reference")
    String crossReference;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @Column(nullable = false)
    boolean retired;

    @Embedded
    OwnAccess own;

    /** Whether classes of the records below name this entry: something was decided here, or an audit ends here. */
    @Column(name = "bounds_access", nullable = false)
    boolean boundsAccess;

    @Version
    long version;

    FilePlanEntry() {}

    FilePlanEntry(UUID id, UUID planId, String code) {
        this.id = id;
        this.planId = planId;
        this.code = code;
        this.codeKey = EntryCode.key(code);
    }

    List<UUID> line() {
        return Arrays.asList(path);
    }

    EntryValues values() {
        return new EntryValues(
                code,
                title,
                shortTitle,
                description,
                filing,
                dossierType,
                new RetentionData(retentionYears, retentionUnlimited, retentionTrigger, disposalType),
                protectionNeed,
                leadUnit,
                legalBasis,
                crossReference,
                validFrom,
                validTo,
                retired);
    }

    void take(EntryValues values) {
        title = values.title();
        shortTitle = values.shortTitle();
        description = values.description();
        filing = values.filing();
        dossierType = values.dossierType();
        retentionYears = values.retention().years();
        retentionUnlimited = values.retention().unlimited();
        retentionTrigger = values.retention().trigger();
        disposalType = values.retention().disposalType();
        protectionNeed = values.protectionNeed();
        leadUnit = values.leadUnit();
        legalBasis = values.legalBasis();
        crossReference = values.crossReference();
        validFrom = values.validFrom();
        validTo = values.validTo();
        retired = values.retired();
    }

    /** Puts the entry at its place; leaves it untouched where it stands there already. */
    void place(FilePlanEntry parent, int place) {
        var above = parent == null ? new UUID[0] : parent.path;
        var line = Arrays.copyOf(above, above.length + 1);
        line[above.length] = id;
        if (!Arrays.equals(line, path)) {
            path = line;
        }
        parentId = parent == null ? null : parent.id();
        level = line.length;
        position = place;
    }

    boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
