package org.schriftgut.evidence.stamp;

import java.io.IOException;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/**
 * Bouncy Castle as an object. Never registered: a registration is the whole JVM's, and would keep the class loader of an application
 * alive. It knows the Brainpool curves that German authorities sign with, which the Java platform has dropped.
 */
public final class Provider {

    public static final BouncyCastleProvider CASTLE = new BouncyCastleProvider();

    private Provider() {}

    public static ContentVerifierProvider verifier(SubjectPublicKeyInfo key) throws OperatorCreationException {
        return new JcaContentVerifierProviderBuilder().setProvider(CASTLE).build(key);
    }

    /** The key of a certificate, of any kind that Bouncy Castle knows. */
    public static PublicKey key(X509CertificateHolder certificate) throws IOException {
        var key = BouncyCastleProvider.getPublicKey(certificate.getSubjectPublicKeyInfo());
        if (key == null) {
            throw new IOException("A key of an unknown kind");
        }
        return key;
    }
}
