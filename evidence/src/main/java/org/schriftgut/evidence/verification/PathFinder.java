package org.schriftgut.evidence.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.schriftgut.evidence.stamp.Provider;

/** Finds a path from a certificate to a trusted one, by names and signatures. */
final class PathFinder {

    private static final int LONGEST = 8;

    /** Signatures that one path may cost; crossed certificates could ask for any number. */
    private static final int MOST_SIGNATURES = 64;

    private final List<X509CertificateHolder> anchors;
    private final List<X509CertificateHolder> others;
    private final GoodSignatures known;
    private int signatures;

    PathFinder(List<X509CertificateHolder> anchors, List<X509CertificateHolder> others, GoodSignatures known) {
        this.known = known;
        this.anchors = anchors;
        this.others = others;
    }

    /** From the certificate to the trusted one, both included; one only if the certificate itself is trusted. */
    Optional<List<X509CertificateHolder>> from(X509CertificateHolder certificate) {
        return from(certificate, List.of());
    }

    private Optional<List<X509CertificateHolder>> from(
            X509CertificateHolder certificate, List<X509CertificateHolder> below) {
        var path = new ArrayList<>(below);
        path.add(certificate);
        if (anchors.contains(certificate)) {
            return Optional.of(path);
        }
        for (var anchor : anchors) {
            if (isIssuedBy(certificate, anchor)) {
                path.add(anchor);
                return Optional.of(path);
            }
        }
        if (path.size() < LONGEST) {
            for (var other : others) {
                if (!path.contains(other) && isIssuedBy(certificate, other)) {
                    var found = from(other, path);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isIssuedBy(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        if (!certificate.getIssuer().equals(issuer.getSubject()) || ++signatures > MOST_SIGNATURES) {
            return false;
        }
        try {
            return known.isGood(
                    issuer.getSubjectPublicKeyInfo(), certificate.getEncoded(), () -> isSignedBy(certificate, issuer));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSignedBy(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        try {
            return certificate.isSignatureValid(Provider.verifier(issuer.getSubjectPublicKeyInfo()));
        } catch (CertException | OperatorCreationException | RuntimeException e) {
            return false;
        }
    }
}
