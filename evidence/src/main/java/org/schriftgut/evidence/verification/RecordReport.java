package org.schriftgut.evidence.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the verification of one record brought.
 *
 * @param stamps those that could be read, oldest first
 */
public record RecordReport(List<Finding> findings, List<StampFacts> stamps) {

    /**
     * One time-stamp.
     *
     * @param authority subject of its certificate; "?" if it is not there
     * @param revocationAsOf until when the lists at hand speak of its certificate; empty if they do not
     */
    public record StampFacts(Finding.Place place, Instant time, String authority, Optional<Instant> revocationAsOf) {}

    public RecordReport {
        findings = List.copyOf(findings);
        stamps = List.copyOf(stamps);
    }

    /** Valid only if there is no finding that says less. */
    public Verdict verdict() {
        return findings.stream().map(finding -> finding.code().verdict()).reduce(Verdict.VALID, Verdict::and);
    }

    /** Since when the data is proven; empty unless the record is valid. */
    public Optional<Instant> provenSince() {
        return verdict() == Verdict.VALID ? stamps.stream().findFirst().map(StampFacts::time) : Optional.empty();
    }

    public boolean has(Code code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }
}
