package org.schriftgut.evidence.verification;

import java.util.List;
import org.schriftgut.evidence.record.EvidenceRecord;
import org.schriftgut.evidence.record.MalformedRecord;

/** Verifies evidence records of anybody's making (RFC 4998, section 5.3): every chain, every time-stamp, every path. One for many records is fastest. */
public final class RecordVerifier {

    private final Trust trust;
    private final GoodSignatures known = new GoodSignatures();

    public RecordVerifier(Trust trust) {
        this.trust = trust;
    }

    /**
     * What the record proves about the group.
     *
     * @param group all data of one group, in any order; if empty the verdict is not valid
     */
    public RecordReport verify(byte[] record, List<ArchivedData> group) {
        var findings = Findings.none();
        try {
            return new RecordCheck(trust, EvidenceRecord.of(record), group, findings, known).run();
        } catch (MalformedRecord e) {
            findings.add(Code.MALFORMED_RECORD, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // values within values, which only their own parsers look into
            findings.add(Code.NOT_FINISHED, "Ended by " + e.getClass().getSimpleName());
        }
        return new RecordReport(findings.all(), List.of());
    }
}
