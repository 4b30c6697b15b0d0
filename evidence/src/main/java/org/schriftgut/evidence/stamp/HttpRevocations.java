package org.schriftgut.evidence.stamp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.schriftgut.evidence.record.MalformedRecord;
import org.schriftgut.evidence.record.Nesting;

/** Fetches revocation lists from where a certificate says they are (RFC 5280, section 4.2.1.13), by HTTP. */
public final class HttpRevocations implements RevocationSource {

    private static final int MOST_LIST_BYTES = 8 * 1024 * 1024;
    private static final int OK = 200;

    private final HttpClient client;
    private final Duration timeout;

    public HttpRevocations(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    @Override
    public Optional<X509CRLHolder> listFor(X509CertificateHolder certificate) {
        return placesIn(certificate)
                .filter(place -> place.startsWith("http://") || place.startsWith("https://"))
                .findFirst()
                .map(this::fetch);
    }

    private X509CRLHolder fetch(String place) {
        try {
            var get = HttpRequest.newBuilder(URI.create(place)).timeout(timeout).build();
            var response =
                    client.sendAsync(get, Answers.upTo(MOST_LIST_BYTES)).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw new IOException("HTTP " + response.statusCode());
            }
            Nesting.check(response.body());
            return new X509CRLHolder(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw missing(place, e);
        } catch (IOException | ExecutionException | TimeoutException | MalformedRecord | IllegalArgumentException e) {
            throw missing(place, e);
        }
    }

    private static NoTimeStamp missing(String place, Exception e) {
        return new NoTimeStamp(NoTimeStamp.Reason.INCOMPLETE, "No revocation list at " + place, e);
    }

    private static Stream<String> placesIn(X509CertificateHolder certificate) {
        var extension = certificate.getExtension(Extension.cRLDistributionPoints);
        if (extension == null) {
            return Stream.empty();
        }
        return Stream.of(CRLDistPoint.getInstance(extension.getParsedValue()).getDistributionPoints())
                .map(point -> point.getDistributionPoint())
                .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
                .flatMap(name ->
                        Stream.of(GeneralNames.getInstance(name.getName()).getNames()))
                .filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
                .map(name -> ASN1IA5String.getInstance(name.getName()).getString());
    }
}
