package org.schriftgut.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.schriftgut.fileplan.RetentionData;

/** What the plan said of retention on the day a place was closed. What it says later changes nothing for what is closed. */
@Embeddable
class RetentionSnapshot {

    @Column(name = "retention_years")
    private Integer years;

    @Column(name = "retention_unlimited")
    private Boolean unlimited;

    @Column(name = "retention_trigger")
    private String trigger;

    @Column(name = "retention_disposal")
    private String disposalType;

    protected RetentionSnapshot() {}

    static RetentionSnapshot of(RetentionData data) {
        var snapshot = new RetentionSnapshot();
        snapshot.years = data.years();
        snapshot.unlimited = data.unlimited();
        snapshot.trigger = data.trigger();
        snapshot.disposalType = data.disposalType();
        return snapshot;
    }

    RetentionData data() {
        return new RetentionData(years, unlimited, trigger, disposalType);
    }
}
