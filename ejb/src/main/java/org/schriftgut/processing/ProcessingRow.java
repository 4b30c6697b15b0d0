package org.schriftgut.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/** An activity; its branches are rows of their own. */
@Entity
@Table(name = "processing_activity")
class ProcessingRow extends TenantRow {

    @Column(nullable = false, updatable = false)
    String code;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String purpose;

    @Column(name = "legal_ground", nullable = false)
    String legalGround;

    @Column(name = "joint_controllers", nullable = false)
    String[] jointControllers;

    @Column(nullable = false)
    String[] persons;

    @Column(name = "data_categories", nullable = false)
    String[] data;

    @Column(name = "special_categories", nullable = false)
    String[] specialCategories;

    @Column(nullable = false)
    String[] recipients;

    @Column(name = "third_country")
    String thirdCountry;

    @Column
    String erasure;

    @Column(nullable = false)
    String[] measures;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    /** Also when only the branches changed, so that the version moves on. */
    @Column(name = "changed_at", nullable = false)
    Instant changedAt;

    @Version
    long version;

    ProcessingRow() {}

    ProcessingRow(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    void describe(ProcessingDetails details) {
        name = details.name();
        purpose = details.purpose();
        legalGround = details.legalGround();
        jointControllers = details.jointControllers().toArray(String[]::new);
        persons = details.persons().toArray(String[]::new);
        data = details.data().toArray(String[]::new);
        specialCategories = details.specialCategories().stream().map(Enum::name).toArray(String[]::new);
        recipients = details.recipients().toArray(String[]::new);
        thirdCountry = details.thirdCountry();
        erasure = details.erasure();
        measures = details.measures().toArray(String[]::new);
        unitId = details.unit();
    }

    ProcessingView view(List<UUID> branches) {
        return new ProcessingView(
                id(),
                code,
                new ProcessingDetails(
                        name,
                        purpose,
                        legalGround,
                        List.of(jointControllers),
                        List.of(persons),
                        List.of(data),
                        Arrays.stream(specialCategories)
                                .map(SpecialCategory::valueOf)
                                .toList(),
                        List.of(recipients),
                        thirdCountry,
                        erasure,
                        List.of(measures),
                        unitId,
                        branches),
                endedOn,
                version);
    }
}
