package org.schriftgut.evidence;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The key pair that signs the heads of a log: Ed25519 (RFC 8032), as the Java platform brings it. */
public final class HeadKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final byte[] SAMPLE = {1, 2, 3};

    private final PrivateKey secret;
    private final byte[] publicKey;

    private HeadKey(PrivateKey secret, byte[] publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /** A fresh pair. */
    public static HeadKey generate() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new HeadKey(pair.getPrivate(), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /**
     * The pair that {@link #pem()} wrote.
     *
     * @throws IllegalArgumentException if the text holds no such pair; it does not repeat the text
     */
    public static HeadKey ofPem(String pem) {
        try {
            var keys = KeyFactory.getInstance(ALGORITHM);
            var secret = keys.generatePrivate(new PKCS8EncodedKeySpec(block(pem, PRIVATE)));
            var key = new HeadKey(secret, block(pem, PUBLIC));
            if (!verifies(key.publicKey, SAMPLE, key.sign(SAMPLE))) {
                throw new IllegalArgumentException("The two halves of the key do not belong together");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no " + ALGORITHM + " key", e);
        }
    }

    /** Both halves: PKCS #8 and X.509 SubjectPublicKeyInfo in PEM (RFC 7468). Secret. */
    public String pem() {
        return text(PRIVATE, secret.getEncoded()) + text(PUBLIC, publicKey);
    }

    /** A public key in PEM (RFC 7468). */
    public static String pem(byte[] publicKey) {
        return text(PUBLIC, publicKey);
    }

    /**
     * The public key in a PEM text.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static byte[] publicKeyIn(String pem) {
        return block(pem, PUBLIC);
    }

    /** X.509 SubjectPublicKeyInfo. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** SHA-256 of the public key as 64 hexadecimal digits: what people compare. */
    public static String fingerprint(byte[] publicKey) {
        return HexFormat.of().formatHex(Hash.sha256().digest(publicKey));
    }

    byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Whether the signature is good; anything that is no key or no signature is not. */
    static boolean verifies(byte[] publicKey, byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey)));
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String text(String label, byte[] bytes) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }

    private static byte[] block(String pem, String label) {
        var begin = "-----BEGIN " + label + "-----";
        var from = pem.indexOf(begin);
        var to = pem.indexOf("-----END " + label + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("There is no " + label + " in the file");
        }
        var lines = pem.substring(from + begin.length(), to).split("\\R");
        return Base64.getDecoder().decode(String.join("", Arrays.asList(lines)));
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("Every Java platform since 15 brings " + ALGORITHM, e);
    }
}
