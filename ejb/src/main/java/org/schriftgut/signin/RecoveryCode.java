package org.schriftgut.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.schriftgut.common.Sha256;
import org.schriftgut.common.TenantRow;

/** One way back in for who has lost their app: 80 random bits, good for one time. Only a hash is kept. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode extends TenantRow {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 10;
    private static final int GROUP = 4;

    @Column(name = "account_id", nullable = false, updatable = false)
    UUID accountId;

    @Column(name = "code_hash", nullable = false, updatable = false)
    byte[] codeHash;

    @Column(name = "used_at")
    Instant usedAt;

    RecoveryCode() {}

    RecoveryCode(UUID id, UUID account, String code) {
        this.id = id;
        this.accountId = account;
        this.codeHash = hash(account, code);
    }

    /** A new code as people read it: four groups of four. */
    static String fresh() {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return Base32.encode(random).replaceAll("(?<=\\G.{" + GROUP + "})(?=.)", "-");
    }

    /** With 80 random bits a fast hash is enough; the account keeps equal codes of two people apart. */
    static byte[] hash(UUID account, String code) {
        var clean = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        var sha256 = Sha256.digest();
        sha256.update(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
        return sha256.digest(clean.getBytes(StandardCharsets.US_ASCII));
    }
}
