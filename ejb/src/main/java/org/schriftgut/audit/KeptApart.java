package org.schriftgut.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.evidence.LogLeaf;

/**
 * Values of an entry that can be erased without it: a text in a row of its own, and its hash in the payload.
 *
 * <p>The text has a salt of its own that is erased with it: that of the entry stays, and goes out with proofs.
 */
record KeptApart(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static KeptApart of(Map<String, Object> values) {
        var salted = new TreeMap<>(values);
        salted.put(LoggedChanges.SALT, HexFormat.of().formatHex(salt()));
        return new KeptApart(CanonicalJson.text(salted));
    }

    /** As the payload holds it. */
    String hash(byte[] entrySalt) {
        return HexFormat.of().formatHex(LogLeaf.hash(entrySalt, text.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] salt() {
        var salt = new byte[LogLeaf.SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
