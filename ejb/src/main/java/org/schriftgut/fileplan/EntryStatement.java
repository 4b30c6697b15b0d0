package org.schriftgut.fileplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/**
 * What the plan says of an entry, from one version on until another says something else. Written once; only its end is added.
 *
 * <p>The own id is the row's: everybody else knows the entry by {@link #entryId()}.
 */
@Entity
@Table(name = "file_plan_statement")
class EntryStatement extends TenantRow {

    /** Query for what holds now, with the entries; goes on with a condition on {@code e}. */
    static final String HOLDING = "select e from EntryStatement e join fetch e.entry where e.untilVersion is null";

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    FilePlanEntry entry;

    @Column(name = "plan_id", nullable = false, updatable = false)
    UUID planId;

    @Column(name = "since_version", nullable = false, updatable = false)
    long sinceVersion;

    /** The first version that says something else; null while this holds. */
    @Column(name = "until_version")
    Long untilVersion;

    /** The entry above; null at the top. */
    @Column(name = "parent_id", updatable = false)
    UUID parentId;

    @Column(nullable = false, updatable = false)
    String code;

    @Column(name = "code_key", nullable = false, updatable = false)
    String codeKey;

    @Column(nullable = false, updatable = false)
    String title;

    @Column(name = "short_title", updatable = false)
    String shortTitle;

    @Column(updatable = false)
    String description;

    @Column(nullable = false, updatable = false)
    int level;

    @Column(nullable = false, updatable = false)
    int position;

    /** Entries above from the top, then this one. */
    @Column(nullable = false, updatable = false)
    UUID[] path;

    @Column(nullable = false, updatable = false)
    boolean filing;

    @Column(name = "dossier_type", updatable = false)
    String dossierType;

    @Column(name = "retention_years", updatable = false)
    Integer retentionYears;

    @Column(name = "retention_unlimited", nullable = false, updatable = false)
    boolean retentionUnlimited;

    @Column(name = "retention_trigger", updatable = false)
    String retentionTrigger;

    @Column(name = "disposal_type", updatable = false)
    String disposalType;

    @Column(name = "protection_need", updatable = false)
    String protectionNeed;

    @Column(name = "lead_unit", updatable = false)
    String leadUnit;

    @Column(name = "legal_basis", updatable = false)
    String legalBasis;

    @Column(name = "cross_reference", updatable = false)
    String crossReference;

    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    LocalDate validTo;

    @Column(nullable = false, updatable = false)
    boolean retired;

    EntryStatement() {}

    /**
     * @param above what is said of the entry above; null at the top
     * @param position among its neighbours
     */
    EntryStatement(FilePlanEntry entry, EntryValues values, EntryStatement above, int position) {
        this.entry = entry;
        this.planId = entry.planId;
        this.parentId = above == null ? null : above.entryId();
        this.path = line(above, entry.id());
        this.level = path.length;
        this.position = position;
        this.code = values.code();
        this.codeKey = EntryCode.key(code);
        this.title = values.title();
        this.shortTitle = values.shortTitle();
        this.description = values.description();
        this.filing = values.filing();
        this.dossierType = values.dossierType();
        this.retentionYears = values.retention().years();
        this.retentionUnlimited = values.retention().unlimited();
        this.retentionTrigger = values.retention().trigger();
        this.disposalType = values.retention().disposalType();
        this.protectionNeed = values.protectionNeed();
        this.leadUnit = values.leadUnit();
        this.legalBasis = values.legalBasis();
        this.crossReference = values.crossReference();
        this.validFrom = values.validFrom();
        this.validTo = values.validTo();
        this.retired = values.retired();
    }

    private static UUID[] line(EntryStatement above, UUID entry) {
        var line = above == null ? new UUID[1] : Arrays.copyOf(above.path, above.path.length + 1);
        line[line.length - 1] = entry;
        return line;
    }

    UUID entryId() {
        return entry.id();
    }

    List<UUID> line() {
        return Arrays.asList(path);
    }

    /** Holds from this version on. */
    void from(long number, UUID row) {
        id = row;
        sinceVersion = number;
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

    /** The same place with other values. */
    EntryStatement saying(EntryValues other) {
        var said = new EntryStatement(entry, other, null, position);
        said.parentId = parentId;
        said.path = path;
        said.level = level;
        return said;
    }

    /** Whether it says what another says of the same entry. */
    boolean saysThat(EntryStatement other) {
        return entry.id().equals(other.entryId())
                && Objects.equals(parentId, other.parentId)
                && position == other.position
                && Arrays.equals(path, other.path)
                && values().equals(other.values());
    }

    boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
