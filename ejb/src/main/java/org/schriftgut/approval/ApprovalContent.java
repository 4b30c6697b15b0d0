package org.schriftgut.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.schriftgut.common.CanonicalJson;

/** Exactly what is to be done, as canonical JSON (RFC 8785): equal contents have equal hashes. */
record ApprovalContent(String json) {

    static ApprovalContent of(Map<String, ?> values) {
        return new ApprovalContent(CanonicalJson.text(values));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform brings SHA-256", e);
        }
    }

    /** Read back: ids and names of constants are texts here. */
    Map<String, Object> values() {
        return CanonicalJson.read(json);
    }
}
