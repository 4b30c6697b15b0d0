package org.schriftgut.evidence.verification;

import java.util.Arrays;
import java.util.List;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.MalformedRecord;
import org.schriftgut.evidence.stamp.Token;

/** Verifies one token by itself, as of now. */
public final class TokenVerifier {

    private final Trust trust;

    public TokenVerifier(Trust trust) {
        this.trust = trust;
    }

    /** @param hash that it has to be about */
    public RecordReport verify(byte[] token, DigestAlgorithm algorithm, byte[] hash) {
        var findings = Findings.none();
        try {
            var read = Token.of(token);
            if (!read.digestOid().equals(algorithm.oid())) {
                findings.add(Code.MIXED_DIGESTS, "Not " + algorithm.javaName());
            }
            if (!Arrays.equals(read.imprint(), hash)) {
                findings.add(Code.IMPRINT_MISMATCH, "What was stamped is something else");
            }
            if (read.time().isAfter(trust.now().plus(trust.clockSkew()))) {
                findings.add(Code.TIME_IN_FUTURE, "A time-stamp of " + read.time() + ", and it is " + trust.now());
            }
            new AlgorithmCheck(trust.catalogue()).digest(algorithm, trust.now(), findings);
            var facts = new TokenCheck(trust, List.of(read), new GoodSignatures()).check(read, trust.now(), findings);
            return new RecordReport(findings.all(), List.of(facts));
        } catch (MalformedRecord e) {
            findings.add(Code.MALFORMED_TOKEN, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // values within values, which only their own parsers look into
            findings.add(Code.NOT_FINISHED, "Ended by " + e.getClass().getSimpleName());
        }
        return new RecordReport(findings.all(), List.of());
    }
}
