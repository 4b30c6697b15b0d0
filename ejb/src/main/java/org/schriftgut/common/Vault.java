package org.schriftgut.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the few secrets that must be read again, so that a copy of the database alone betrays none: AES-256-GCM with a key
 * that the launcher keeps in {@code data/secrets}. A sealed value is bound to its purpose and owner and opens nowhere else.
 *
 * <p>Layout: format (1), id of the key (4), nonce (12), ciphertext with tag.
 */
@ApplicationScoped
public class Vault {

    private static final String SETTING = "SCHRIFTGUT_SECRETS_KEY";
    private static final byte FORMAT = 1;
    private static final int ID_BYTES = 4;
    /** NIST SP 800-38D, section 5.2.1.1. */
    private static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;
    private static final int MARK_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;
    private final byte[] keyId;
    private final byte[] markKey;

    public Vault() {
        this(Setting.required(SETTING));
    }

    Vault(String secret) {
        if (secret.length() < 32) {
            throw new IllegalStateException("Set " + SETTING + " to at least 32 random characters.");
        }
        this.key = Sha256.of("schriftgut vault key " + secret);
        this.keyId = Arrays.copyOf(Sha256.of("schriftgut vault id " + secret), ID_BYTES);
        this.markKey = Sha256.of("schriftgut vault mark " + secret);
    }

    /** @param boundTo purpose and owner, for instance {@code totp/} and the id of the account */
    public byte[] seal(byte[] plain, String boundTo) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, boundTo).doFinal(plain);
            return ByteBuffer.allocate(1 + ID_BYTES + NONCE_BYTES + sealed.length)
                    .put(FORMAT)
                    .put(keyId)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    /** @throws IllegalStateException if it was sealed with another key or for something else */
    public byte[] open(byte[] sealed, String boundTo) {
        var in = ByteBuffer.wrap(sealed);
        var id = new byte[ID_BYTES];
        var nonce = new byte[NONCE_BYTES];
        if (in.remaining() < 1 + ID_BYTES + NONCE_BYTES || in.get() != FORMAT) {
            throw new IllegalStateException("This is no sealed secret");
        }
        in.get(id).get(nonce);
        if (!Arrays.equals(id, keyId)) {
            throw new IllegalStateException("A secret in the database was sealed with another key than " + SETTING
                    + "; put secrets/vault back from the backup.");
        }
        var rest = new byte[in.remaining()];
        in.get(rest);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, boundTo).doFinal(rest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed secret was changed or moved", e);
        }
    }

    /**
     * Tells equal secrets from different ones without holding them: HMAC-SHA-256 with a key of its own, so that whoever sees the
     * mark cannot try guesses against it.
     *
     * @param boundTo purpose and owner; the same secret has another mark elsewhere
     * @return 32 hex digits
     */
    public String mark(byte[] plain, String boundTo) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(markKey, "HmacSHA256"));
            mac.update(Sha256.of(boundTo));
            return HexFormat.of().formatHex(mac.doFinal(plain), 0, MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String boundTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
