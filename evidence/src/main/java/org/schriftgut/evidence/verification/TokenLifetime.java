package org.schriftgut.evidence.verification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.schriftgut.evidence.catalogue.AlgorithmCatalogue;
import org.schriftgut.evidence.catalogue.Strength;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.stamp.Token;

/** How long a token will prove something by itself. */
public final class TokenLifetime {

    private TokenLifetime() {}

    /** The earliest end of its certificates and algorithms; empty if none is known. */
    public static Optional<Instant> endOf(Token token, AlgorithmCatalogue catalogue) {
        var algorithms = new AlgorithmCheck(catalogue);
        var signature = token.signer(List.of())
                .flatMap(signer -> algorithms.endOf(
                        signer.getSubjectPublicKeyInfo(),
                        token.signature().getEncryptionAlgOID(),
                        token.signature().getDigestAlgorithmID()));
        var imprint =
                DigestAlgorithm.of(token.digestOid()).flatMap(catalogue::of).flatMap(Strength::until);
        var certificates = token.certificates().stream()
                .filter(certificate -> !certificate.getIssuer().equals(certificate.getSubject()))
                .map(X509CertificateHolder::getNotAfter)
                .map(date -> date.toInstant());
        return Stream.concat(certificates, Stream.of(signature, imprint).flatMap(Optional::stream))
                .min(Comparator.naturalOrder());
    }
}
