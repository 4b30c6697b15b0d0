package org.schriftgut.evidence.batch;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.schriftgut.evidence.catalogue.AlgorithmCatalogue;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.stamp.NoTimeStamp;
import org.schriftgut.evidence.stamp.TimeStampAuthority;
import org.schriftgut.evidence.verification.Finding;
import org.schriftgut.evidence.verification.TokenVerifier;
import org.schriftgut.evidence.verification.Trust;
import org.schriftgut.evidence.verification.Verdict;

/**
 * Gets a token and verifies it before it is kept: its signature, path, purpose and revocation. What is wrong with it now could not be
 * put right later.
 *
 * @param anchors the certificates that are trusted, asked anew each time
 */
public record Receipt(
        TimeStampAuthority authority,
        Supplier<List<X509CertificateHolder>> anchors,
        AlgorithmCatalogue catalogue,
        Clock clock) {

    byte[] stamp(DigestAlgorithm algorithm, byte[] hash) {
        var token = authority.stamp(algorithm, hash);
        var report =
                new TokenVerifier(Trust.in(anchors.get(), catalogue, clock.instant())).verify(token, algorithm, hash);
        if (report.verdict() != Verdict.VALID) {
            throw new NoTimeStamp(
                    NoTimeStamp.Reason.WRONG_ANSWER,
                    authority.name() + ": "
                            + String.join(
                                    "; ",
                                    report.findings().stream()
                                            .map(Finding::toString)
                                            .toList()));
        }
        return token;
    }
}
