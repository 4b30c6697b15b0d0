package org.schriftgut.evidence.stamp;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.MalformedRecord;
import org.schriftgut.evidence.record.Nesting;

/** A time-stamp token, read. That it can be read does not say that its signature is good. */
public final class Token {

    private static final int MOST_CERTIFICATES = 64;

    private final byte[] encoded;
    private final TimeStampToken token;
    private final SignerInformation signature;
    private final List<X509CertificateHolder> certificates;
    private final List<X509CRLHolder> revocationLists;

    private Token(byte[] encoded) throws TSPException, IOException {
        this.encoded = encoded;
        this.token = new TimeStampToken(ContentInfo.getInstance(encoded));
        this.signature =
                token.toCMSSignedData().getSignerInfos().getSigners().iterator().next();
        this.certificates = some(token.getCertificates().getMatches(null));
        this.revocationLists = some(token.getCRLs().getMatches(null));
    }

    /**
     * Reads a token.
     *
     * @throws MalformedRecord if it is none
     */
    public static Token of(byte[] encoded) {
        Nesting.check(encoded);
        try {
            return new Token(encoded);
        } catch (TSPException | IOException | RuntimeException e) {
            throw new MalformedRecord(0, "No time-stamp token: " + e.getMessage());
        }
    }

    /** As it came. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /** What the authority says the time was. */
    public Instant time() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    /** Algorithm of the imprint. */
    public String digestOid() {
        return token.getTimeStampInfo().getMessageImprintAlgOID().getId();
    }

    /** The hash that was stamped. */
    public byte[] imprint() {
        return token.getTimeStampInfo().getMessageImprintDigest();
    }

    public String policy() {
        return token.getTimeStampInfo().getPolicy().getId();
    }

    public List<X509CertificateHolder> certificates() {
        return certificates;
    }

    public List<X509CRLHolder> revocationLists() {
        return revocationLists;
    }

    public SignerInformation signature() {
        return signature;
    }

    /** The certificate that the token names as its signer's, in the token or among the others. */
    public Optional<X509CertificateHolder> signer(Collection<X509CertificateHolder> others) {
        var all = new ArrayList<>(certificates);
        all.addAll(others);
        var named = all.stream().filter(token.getSID()::match).toList();
        return named.stream().filter(this::isBoundTo).findFirst().or(() -> named.stream()
                .findFirst());
    }

    /** Whether the signed attributes name this certificate by its hash (RFC 5816, section 2.2.1). */
    public boolean isBoundTo(X509CertificateHolder certificate) {
        var attributes = signature.getSignedAttributes();
        var second = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (second != null) {
            var id = SigningCertificateV2.getInstance(second.getAttrValues().getObjectAt(0))
                    .getCerts()[0];
            return DigestAlgorithm.of(id.getHashAlgorithm().getAlgorithm().getId())
                    .map(digest -> Arrays.equals(digest.hash(bytes(certificate)), id.getCertHash()))
                    .orElse(false);
        }
        var first = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificate);
        return first != null
                && Arrays.equals(
                        DigestAlgorithm.SHA1.hash(bytes(certificate)),
                        SigningCertificate.getInstance(first.getAttrValues().getObjectAt(0))
                                .getCerts()[0]
                                .getCertHash());
    }

    TimeStampToken castle() {
        return token;
    }

    private static byte[] bytes(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new MalformedRecord(0, "A certificate that cannot be written");
        }
    }

    private static <T> List<T> some(Collection<T> all) {
        if (all.size() > MOST_CERTIFICATES) {
            throw new MalformedRecord(0, "More than " + MOST_CERTIFICATES + " certificates or lists in one token");
        }
        return List.copyOf(all);
    }
}
