package org.schriftgut.audit;

import java.util.UUID;

/**
 * An entry at its place in the log.
 *
 * @param leafHash as the hash tree has it
 * @param content null if the entry was purged
 */
public record PlacedEntry(long position, byte[] leafHash, Content content) {

    /**
     * What was logged.
     *
     * @param payload canonical JSON; null if it was erased, as is {@code salt}
     * @param typed what somebody typed, kept apart from the payload; null if there is none, or no more
     */
    public record Content(UUID id, Act act, AuditObject object, byte[] salt, byte[] payload, String typed) {}
}
