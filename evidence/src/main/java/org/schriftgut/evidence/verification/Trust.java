package org.schriftgut.evidence.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.schriftgut.evidence.catalogue.AlgorithmCatalogue;

/**
 * What a verification goes by.
 *
 * @param anchors certificates that are trusted by themselves
 * @param certificates others, where a token does not bring them
 * @param revocationLists likewise
 * @param now the time of the verification
 * @param clockSkew how far a time-stamp may be ahead of it
 */
public record Trust(
        List<X509CertificateHolder> anchors,
        List<X509CertificateHolder> certificates,
        List<X509CRLHolder> revocationLists,
        AlgorithmCatalogue catalogue,
        Instant now,
        Duration clockSkew) {

    public Trust {
        anchors = List.copyOf(anchors);
        certificates = List.copyOf(certificates);
        revocationLists = List.copyOf(revocationLists);
    }

    public static Trust in(List<X509CertificateHolder> anchors, AlgorithmCatalogue catalogue, Instant now) {
        return new Trust(anchors, List.of(), List.of(), catalogue, now, Duration.ofMinutes(5));
    }
}
