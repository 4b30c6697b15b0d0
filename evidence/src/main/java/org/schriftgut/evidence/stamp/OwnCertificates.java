package org.schriftgut.evidence.stamp;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.schriftgut.evidence.record.DigestAlgorithm;

/** Keys and certificates of an authority of our own: one that issues, one that stamps. */
public final class OwnCertificates {

    /** Kinds of keys. */
    public enum Kind {
        ECDSA_P256("EC", 256, "ECDSA"),
        ECDSA_P384("EC", 384, "ECDSA"),
        RSA_3072("RSA", 3072, "RSA");

        private final String key;
        private final int bits;
        private final String signature;

        Kind(String key, int bits, String signature) {
            this.key = key;
            this.bits = bits;
            this.signature = signature;
        }
    }

    private static final int LIST_DAYS = 7;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Kind kind;
    private final DigestAlgorithm digest;
    private final KeyPair issuerKey;
    private final KeyPair signerKey;
    private final X509CertificateHolder issuer;
    private final X509CertificateHolder signer;
    private Revocation revocation;

    private record Revocation(Instant at, int reason) {}

    private OwnCertificates(String name, Kind kind, DigestAlgorithm digest, Instant from, Instant until) {
        this.kind = kind;
        this.digest = digest;
        this.issuerKey = pair(kind);
        this.signerKey = pair(kind);
        var above = new X500Name("CN=" + name + " CA");
        this.issuer = certificate(
                above,
                above,
                issuerKey,
                from,
                until,
                Extension.basicConstraints,
                new BasicConstraints(0),
                KeyUsage.keyCertSign | KeyUsage.cRLSign);
        this.signer = certificate(
                above,
                new X500Name("CN=" + name),
                signerKey,
                from,
                until,
                Extension.extendedKeyUsage,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping),
                KeyUsage.digitalSignature);
    }

    /** Fresh keys, certificates signed with SHA-512. */
    public static OwnCertificates create(String name, Kind kind, Instant from, Instant until) {
        return create(name, kind, DigestAlgorithm.SHA512, from, until);
    }

    /** @param digest that the certificates are signed with */
    public static OwnCertificates create(String name, Kind kind, DigestAlgorithm digest, Instant from, Instant until) {
        return new OwnCertificates(name, kind, digest, from, until);
    }

    public X509CertificateHolder issuer() {
        return issuer;
    }

    public X509CertificateHolder signer() {
        return signer;
    }

    /**
     * Revokes the certificate that stamps; lists made from now on say so.
     *
     * @param reason as in RFC 5280, section 5.3.1
     */
    public void revoke(Instant at, int reason) {
        revocation = new Revocation(at, reason);
    }

    X509CRLHolder revocationList(Instant now) {
        var list = new X509v2CRLBuilder(issuer.getSubject(), Date.from(now));
        list.setNextUpdate(Date.from(now.plus(LIST_DAYS, ChronoUnit.DAYS)));
        if (revocation != null) {
            list.addCRLEntry(signer.getSerialNumber(), Date.from(revocation.at()), revocation.reason());
        }
        try {
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            list.addExtension(Extension.authorityKeyIdentifier, false, issuerIdentifier());
        } catch (CertIOException e) {
            throw new IllegalStateException("An extension of our own can be written", e);
        }
        return list.build(signer(issuerKey, digest));
    }

    ContentSigner signature(DigestAlgorithm algorithm) {
        return signer(signerKey, algorithm);
    }

    private X509CertificateHolder certificate(
            X500Name by,
            X500Name subject,
            KeyPair key,
            Instant from,
            Instant until,
            ASN1ObjectIdentifier extension,
            ASN1Encodable value,
            int usage) {
        try {
            return new X509v3CertificateBuilder(
                            by, new BigInteger(64, RANDOM), Date.from(from), Date.from(until), subject, publicPart(key))
                    .addExtension(extension, true, value)
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            identifiers().createSubjectKeyIdentifier(publicPart(key)))
                    .addExtension(Extension.authorityKeyIdentifier, false, issuerIdentifier())
                    .build(signer(issuerKey, digest));
        } catch (CertIOException e) {
            throw new IllegalStateException("An extension of our own can be written", e);
        }
    }

    /** Verifiers look for lists and issuers by it. */
    private AuthorityKeyIdentifier issuerIdentifier() {
        return identifiers().createAuthorityKeyIdentifier(publicPart(issuerKey));
    }

    private static BcX509ExtensionUtils identifiers() {
        return new BcX509ExtensionUtils();
    }

    private static SubjectPublicKeyInfo publicPart(KeyPair key) {
        return SubjectPublicKeyInfo.getInstance(key.getPublic().getEncoded());
    }

    private ContentSigner signer(KeyPair key, DigestAlgorithm algorithm) {
        try {
            return new JcaContentSignerBuilder(algorithm.javaName().replace("SHA-", "SHA") + "with" + kind.signature)
                    .setProvider(Provider.CASTLE)
                    .build(key.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("A key of our own can sign", e);
        }
    }

    private static KeyPair pair(Kind kind) {
        try {
            var generator = KeyPairGenerator.getInstance(kind.key, Provider.CASTLE);
            generator.initialize(kind.bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Bouncy Castle brings " + kind.key, e);
        }
    }
}
