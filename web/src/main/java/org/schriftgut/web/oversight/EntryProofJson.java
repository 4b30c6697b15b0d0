package org.schriftgut.web.oversight;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.EntryProof;

/**
 * That an entry stands in the log under a signed head (RFC 9162, section 2.1.3).
 *
 * @param position place in the log, from 0
 * @param payload what was logged, as text; its UTF-8 bytes are what was hashed
 * @param salt hexadecimal
 * @param leafHash SHA-256 of a zero byte, the salt and the payload
 * @param path hashes from the leaf up to the head's root
 */
public record EntryProofJson(
        UUID entry,
        long position,
        String payload,
        String salt,
        String leafHash,
        List<String> path,
        SignedHeadJson head) {

    static EntryProofJson of(EntryProof proof) {
        return new EntryProofJson(
                proof.entry(),
                proof.position(),
                new String(proof.payload(), StandardCharsets.UTF_8),
                HexFormat.of().formatHex(proof.salt()),
                HexFormat.of().formatHex(proof.leafHash()),
                proof.path().stream().map(HexFormat.of()::formatHex).toList(),
                SignedHeadJson.of(proof.head()));
    }
}
