package org.schriftgut.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.schriftgut.common.KeptCode;
import org.schriftgut.common.TenantRow;

/** The protocol of a run. Each line: act, subject and label, with blanks between. */
@Entity
@Table(name = "directory_run")
class ImportRunRow extends TenantRow {

    @Column(name = "started_by", updatable = false)
    UUID startedBy;

    @Column(name = "finished_at", nullable = false, updatable = false)
    Instant finishedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    ImportRun.Outcome outcome;

    @Column(updatable = false)
    String reason;

    @Column(nullable = false, updatable = false)
    int added;

    @Column(nullable = false, updatable = false)
    int changed;

    @Column(nullable = false, updatable = false)
    int deactivated;

    @Column(nullable = false, updatable = false)
    String[] lines;

    ImportRunRow() {}

    ImportRunRow(UUID id) {
        this.id = id;
    }

    ImportRun view() {
        return new ImportRun(
                id,
                startedBy,
                finishedAt,
                outcome,
                KeptCode.read(reason),
                added,
                changed,
                deactivated,
                Arrays.stream(lines).map(ImportRunRow::line).toList());
    }

    static String text(ImportStep step) {
        return step.act() + " " + step.subject() + " " + step.label();
    }

    private static ImportRun.Line line(String text) {
        var words = text.split(" ", 3);
        return new ImportRun.Line(ImportStep.Act.valueOf(words[0]), Subject.valueOf(words[1]), words[2]);
    }
}
