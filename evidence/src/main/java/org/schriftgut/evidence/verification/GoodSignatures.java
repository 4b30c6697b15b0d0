package org.schriftgut.evidence.verification;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.schriftgut.evidence.record.DigestAlgorithm;

/**
 * Remembers which signatures were computed and good, by the key and the bytes signed. A batch has one token for thousands of
 * records.
 */
final class GoodSignatures {

    private static final int MOST = 1_000;

    private final Map<ByteBuffer, Boolean> known = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Boolean> eldest) {
            return size() > MOST;
        }
    };

    /** @param computation asked only if the signature is not known to be good */
    synchronized boolean isGood(SubjectPublicKeyInfo key, byte[] signed, BooleanSupplier computation)
            throws IOException {
        var id = ByteBuffer.wrap(DigestAlgorithm.SHA512.hash(key.getEncoded(), signed));
        if (known.containsKey(id)) {
            return true;
        }
        var isGood = computation.getAsBoolean();
        if (isGood) {
            known.put(id, true);
        }
        return isGood;
    }
}
