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
 * @param payload what was logged, as text; its UTF-8 bytes are what was hashed; left out if it was erased
 * @param typed what somebody typed, whose hash the payload holds; left out if there is none, or no more
 * @param salt hexadecimal; left out with the payload
 * @param leafHash SHA-256 of a zero byte, the salt and the payload
 * @param path hashes from the leaf up to the head's root
 */
public record EntryProofJson(
        UUID entry,
        long position,
        String payload,
        String typed,
        String salt,
        String leafHash,
        List<String> path,
        SignedHeadJson head) {

    static EntryProofJson of(EntryProof proof) {
        return new EntryProofJson(
                proof.entry(),
                proof.position(),
                proof.payload() == null ? null : new String(proof.payload(), StandardCharsets.UTF_8),
                proof.typed(),
                proof.salt() == null ? null : HexFormat.of().formatHex(proof.salt()),
                HexFormat.of().formatHex(proof.leafHash()),
                proof.path().stream().map(HexFormat.of()::formatHex).toList(),
                SignedHeadJson.of(proof.head()));
    }
}
