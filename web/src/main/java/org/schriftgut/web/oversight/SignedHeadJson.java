package org.schriftgut.web.oversight;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.schriftgut.evidence.HeadKey;
import org.schriftgut.evidence.SignedHead;

/**
 * A signed head of the audit log; what is signed stands in docs/formats/audit-log-v2.md.
 *
 * @param root SHA-256, hexadecimal
 * @param waiting entries written by then that had no place in the log yet
 * @param publicKey X.509 SubjectPublicKeyInfo, Base64
 * @param keyFingerprint SHA-256 of the public key, hexadecimal: what people compare
 * @param signature Ed25519, Base64
 */
public record SignedHeadJson(
        UUID tenant,
        long number,
        long size,
        String root,
        Instant time,
        long waiting,
        String publicKey,
        String keyFingerprint,
        String signature) {

    static SignedHeadJson of(SignedHead head) {
        return new SignedHeadJson(
                head.tenant(),
                head.number(),
                head.size(),
                HexFormat.of().formatHex(head.root()),
                head.time(),
                head.waiting(),
                Base64.getEncoder().encodeToString(head.publicKey()),
                HeadKey.fingerprint(head.publicKey()),
                Base64.getEncoder().encodeToString(head.signature()));
    }
}
