package org.schriftgut.directory;

import com.unboundid.util.ssl.AggregateTrustManager;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whom connections trust: the authorities of the machine, and those an administrator named. */
final class Trust {

    private Trust() {}

    /**
     * @param pem certificates, or null for none
     * @throws CertificateException for what is no certificate
     */
    static SSLContext of(String pem) throws GeneralSecurityException {
        TrustManager trusted = JVMDefaultTrustManager.getInstance();
        if (pem != null && !pem.isBlank()) {
            trusted = new AggregateTrustManager(false, JVMDefaultTrustManager.getInstance(), named(pem));
        }
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {trusted}, null);
        return context;
    }

    private static X509TrustManager named(String pem) throws GeneralSecurityException {
        try {
            var certificates = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            if (certificates.isEmpty()) {
                throw new CertificateException("There is no certificate in it");
            }
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            var number = 0;
            for (var certificate : certificates) {
                store.setCertificateEntry("named-" + number++, certificate);
            }
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return (X509TrustManager) factory.getTrustManagers()[0];
        } catch (IOException e) {
            throw new IllegalStateException("An empty store can always be made", e);
        }
    }
}
