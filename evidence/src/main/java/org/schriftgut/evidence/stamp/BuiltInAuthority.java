package org.schriftgut.evidence.stamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;
import org.schriftgut.evidence.record.DigestAlgorithm;

/**
 * An authority of our own for demonstrations and tests. Its tokens are sound, but nobody outside has a reason to believe its clock: it
 * is no qualified time-stamp.
 */
public final class BuiltInAuthority implements TimeStampAuthority, RevocationSource {

    /** Policy of tokens that nobody but their maker vouches for (below the UUID arc, ITU-T X.667). */
    public static final String POLICY = "2.25.131604759806763000627180906118768949001";

    private static final int SERIAL_BITS = 128;

    private final OwnCertificates certificates;
    private final DigestAlgorithm digest;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param digest that its signatures use */
    public BuiltInAuthority(OwnCertificates certificates, DigestAlgorithm digest, Clock clock) {
        this.certificates = certificates;
        this.digest = digest;
        this.clock = clock;
    }

    @Override
    public String name() {
        return certificates.signer().getSubject().toString();
    }

    /** What has to be trusted to believe its tokens. */
    public X509CertificateHolder anchor() {
        return certificates.issuer();
    }

    @Override
    public Optional<X509CRLHolder> listFor(X509CertificateHolder certificate) {
        return Optional.of(certificates.revocationList(clock.instant()));
    }

    @Override
    public byte[] stamp(DigestAlgorithm algorithm, byte[] hash) {
        var request = new TimeStampRequestGenerator();
        request.setCertReq(true);
        var token = respond(request.generate(algorithm.identifier().getAlgorithm(), hash));
        return new TokenCompletion(List.of(anchor()), this).complete(Token.of(token));
    }

    /** A whole response to a request, as an authority sends it by HTTP. */
    public byte[] respond(byte[] request) throws IOException {
        try {
            var generator = new TimeStampResponseGenerator(generator(), TSPAlgorithms.ALLOWED, Set.of(POLICY));
            return generator
                    .generate(new TimeStampRequest(request), serial(), Date.from(clock.instant()))
                    .getEncoded();
        } catch (TSPException | OperatorCreationException e) {
            throw new IllegalStateException("The authority cannot sign", e);
        }
    }

    private byte[] respond(TimeStampRequest request) {
        try {
            return generator()
                    .generate(request, serial(), Date.from(clock.instant()))
                    .toCMSSignedData()
                    .getEncoded(ASN1Encoding.DER);
        } catch (TSPException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("The authority cannot sign", e);
        }
    }

    private TimeStampTokenGenerator generator() throws TSPException, OperatorCreationException {
        var digests = new JcaDigestCalculatorProviderBuilder()
                .setProvider(Provider.CASTLE)
                .build();
        var generator = new TimeStampTokenGenerator(
                signature(), digests.get(digest.identifier()), new ASN1ObjectIdentifier(POLICY));
        generator.addCertificates(new CollectionStore<>(List.of(certificates.signer())));
        return generator;
    }

    /** Without the signing time: verifiers would look at the certificate at that time instead of the token's. */
    private SignerInfoGenerator signature() throws OperatorCreationException {
        var digests = new JcaDigestCalculatorProviderBuilder()
                .setProvider(Provider.CASTLE)
                .build();
        return new SignerInfoGeneratorBuilder(digests)
                .setSignedAttributeGenerator(
                        parameters -> withoutTime(new DefaultSignedAttributeTableGenerator().getAttributes(parameters)))
                .build(certificates.signature(digest), certificates.signer());
    }

    private static AttributeTable withoutTime(AttributeTable attributes) {
        return attributes.remove(CMSAttributes.signingTime);
    }

    private BigInteger serial() {
        return new BigInteger(SERIAL_BITS, random);
    }
}
