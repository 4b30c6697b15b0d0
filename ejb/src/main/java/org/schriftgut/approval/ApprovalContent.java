package org.schriftgut.approval;

import java.util.Map;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Sha256;

/** Exactly what is to be done, as canonical JSON (RFC 8785): equal contents have equal hashes. */
record ApprovalContent(String json) {

    static ApprovalContent of(Map<String, ?> values) {
        return new ApprovalContent(CanonicalJson.text(values));
    }

    byte[] hash() {
        return Sha256.of(json);
    }

    /** Read back: ids and names of constants are texts here. */
    Map<String, Object> values() {
        return CanonicalJson.read(json);
    }
}
