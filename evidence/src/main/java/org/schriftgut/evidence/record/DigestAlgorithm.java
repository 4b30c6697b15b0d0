package org.schriftgut.evidence.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Digests that records may be built with; all of them come with the Java platform. Whether one is still strong, the catalogue says. */
public enum DigestAlgorithm {
    SHA1("SHA-1", "1.3.14.3.2.26"),
    SHA224("SHA-224", "2.16.840.1.101.3.4.2.4"),
    SHA256("SHA-256", "2.16.840.1.101.3.4.2.1"),
    SHA384("SHA-384", "2.16.840.1.101.3.4.2.2"),
    SHA512("SHA-512", "2.16.840.1.101.3.4.2.3"),
    SHA3_256("SHA3-256", "2.16.840.1.101.3.4.2.8"),
    SHA3_384("SHA3-384", "2.16.840.1.101.3.4.2.9"),
    SHA3_512("SHA3-512", "2.16.840.1.101.3.4.2.10");

    private final String javaName;
    private final AlgorithmIdentifier identifier;
    private final byte[] encodedOid;

    DigestAlgorithm(String javaName, String oid) {
        this.javaName = javaName;
        this.identifier = new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid));
        try {
            this.encodedOid = identifier.getAlgorithm().getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException("An object identifier in memory can be written", e);
        }
    }

    /** The algorithm of an object identifier in dotted notation, if it is one of these. */
    public static Optional<DigestAlgorithm> of(String oid) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.oid().equals(oid))
                .findFirst();
    }

    /** As the Java platform and people write it, for example {@code SHA-256}. */
    public String javaName() {
        return javaName;
    }

    public String oid() {
        return identifier.getAlgorithm().getId();
    }

    /** Without parameters (RFC 5754, section 2). */
    public AlgorithmIdentifier identifier() {
        return identifier;
    }

    byte[] encodedOid() {
        return encodedOid;
    }

    public MessageDigest start() {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform brings " + javaName, e);
        }
    }

    public byte[] hash(byte[]... parts) {
        var digest = start();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
