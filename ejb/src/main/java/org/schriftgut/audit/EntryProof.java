package org.schriftgut.audit;

import java.util.List;
import java.util.UUID;
import org.schriftgut.evidence.SignedHead;

/**
 * That an entry stands in the log under a signed head.
 *
 * @param position its place, from 0
 * @param payload what was logged, canonical JSON; null if it was erased, as is {@code salt}
 * @param typed what somebody typed, whose hash the payload holds; null if there is none, or no more
 * @param leafHash {@code SHA-256(0x00 || salt || payload)}
 * @param path audit path from the leaf to the head's root (RFC 9162, section 2.1.3.1)
 */
public record EntryProof(
        UUID entry,
        long position,
        byte[] salt,
        byte[] payload,
        String typed,
        byte[] leafHash,
        List<byte[]> path,
        SignedHead head) {}
