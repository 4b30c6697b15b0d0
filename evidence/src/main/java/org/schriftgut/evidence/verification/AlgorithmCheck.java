package org.schriftgut.evidence.verification;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.schriftgut.evidence.catalogue.AlgorithmCatalogue;
import org.schriftgut.evidence.catalogue.Strength;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.stamp.Provider;

/** Whether algorithms were strong at the moment until which they had to hold. */
record AlgorithmCheck(AlgorithmCatalogue catalogue) {

    void digest(DigestAlgorithm digest, Instant until, Findings findings) {
        judge(digest.javaName(), catalogue.of(digest), until, findings);
    }

    /**
     * A key as it signs.
     *
     * @param scheme object identifier of the signature's algorithm
     * @param digest of what it signs; null if the signature does not say
     */
    void signature(
            SubjectPublicKeyInfo key, String scheme, AlgorithmIdentifier digest, Instant until, Findings findings) {
        var family = familyOf(key, scheme);
        var bits = bitsOf(key);
        judge(family + " " + bits, catalogue.of(family, bits), until, findings);
        var known = Optional.ofNullable(digest)
                .flatMap(found -> DigestAlgorithm.of(found.getAlgorithm().getId()));
        if (known.isPresent()) {
            digest(known.get(), until, findings);
        } else {
            findings.add(Code.ALGORITHM_UNKNOWN, "The digest of a signature with " + family);
        }
    }

    /** The first moment at which the signature is not strong any more, if one is known. */
    Optional<Instant> endOf(SubjectPublicKeyInfo key, String scheme, AlgorithmIdentifier digest) {
        var strengths = Stream.of(
                catalogue.of(familyOf(key, scheme), bitsOf(key)),
                DigestAlgorithm.of(digest.getAlgorithm().getId()).flatMap(catalogue::of));
        return strengths
                .flatMap(Optional::stream)
                .flatMap(strength -> strength.until().stream())
                .min(Comparator.naturalOrder());
    }

    /** The digest that a signature algorithm such as sha256WithRSAEncryption begins with. */
    static AlgorithmIdentifier digestOf(AlgorithmIdentifier signature) {
        return new DefaultDigestAlgorithmIdentifierFinder().find(signature);
    }

    private static void judge(String name, Optional<Strength> strength, Instant until, Findings findings) {
        if (strength.isEmpty()) {
            findings.add(Code.ALGORITHM_UNKNOWN, name + " is not in the catalogue");
        } else if (!strength.get().holdsAt(until)) {
            findings.add(
                    Code.ALGORITHM_WEAK,
                    name + " held until " + strength.get().until().orElseThrow() + ", and was needed until " + until);
        }
    }

    private static String familyOf(SubjectPublicKeyInfo key, String scheme) {
        return PKCSObjectIdentifiers.id_RSASSA_PSS.getId().equals(scheme)
                ? "RSASSA-PSS"
                : familyOf(key.getAlgorithm().getAlgorithm());
    }

    private static String familyOf(ASN1ObjectIdentifier key) {
        if (key.on(PKCSObjectIdentifiers.pkcs_1)) {
            return "RSA";
        }
        return key.equals(X9ObjectIdentifiers.id_ecPublicKey) ? "ECDSA" : key.getId();
    }

    private static int bitsOf(SubjectPublicKeyInfo info) {
        try {
            var name = familyOf(info.getAlgorithm().getAlgorithm()).equals("RSA") ? "RSA" : "EC";
            var key = KeyFactory.getInstance(name, Provider.CASTLE)
                    .generatePublic(new X509EncodedKeySpec(info.getEncoded()));
            if (key instanceof RSAPublicKey rsa) {
                return rsa.getModulus().bitLength();
            }
            return key instanceof ECPublicKey curve
                    ? curve.getParams().getOrder().bitLength()
                    : 0;
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            return 0;
        }
    }
}
