package org.schriftgut.evidence.stamp;

import java.util.Optional;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/** Where the list comes from that would name a certificate if it were revoked. */
public interface RevocationSource {

    /** The newest list of the certificate's issuer; empty if the certificate does not say where one is. */
    Optional<X509CRLHolder> listFor(X509CertificateHolder certificate);
}
