package org.schriftgut.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.evidence.HashTree;

/** Proofs out of the tenant's log. Who may ask for which is decided above, in {@code oversight}. */
@Facade
public class AuditProofs {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditTiles tiles;

    @Inject
    AuditHeads heads;

    /**
     * What was logged.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public PlacedEntry.Content contentOf(UUID entry) {
        var row = find(entry);
        var object = new AuditObject(row.objectKind, row.objectId, row.contextId);
        return new PlacedEntry.Content(row.id(), row.act, object, row.salt, row.payload, typed(entry));
    }

    /**
     * The proof of an entry under the newest signed head; empty while none covers it.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Optional<EntryProof> inclusion(UUID entry) {
        var row = find(entry);
        var place = place(entry);
        return heads.newest().filter(head -> place >= 0 && place < head.size()).map(head -> {
            var tree = new HashTree(tiles, head.size());
            return new EntryProof(
                    entry,
                    place,
                    row.salt,
                    row.payload,
                    typed(entry),
                    tiles.hashes(0, place, 1),
                    tree.inclusion(place),
                    head);
        });
    }

    /**
     * That the log with so many entries begins with the log as it was (RFC 9162, section 2.1.4).
     *
     * @param size not more than the newest signed head covers
     * @throws Problem {@link Kind#INVALID} for sizes the log never had
     */
    public List<byte[]> consistency(long formerSize, long size) {
        var covered = heads.newest().map(head -> head.size()).orElse(0L);
        if (formerSize < 0 || formerSize > size || size > covered) {
            throw new Problem(Kind.INVALID, AuditFault.SIZES_INVALID, covered);
        }
        return new HashTree(tiles, size).consistency(formerSize);
    }

    private String typed(UUID entry) {
        var content = entities.find(AuditContent.class, entry);
        return content == null ? null : content.changes;
    }

    private AuditEntry find(UUID entry) {
        return Optional.ofNullable(entities.find(AuditEntry.class, entry))
                .orElseThrow(() -> Problem.notFound(AuditFault.NO_ENTRY));
    }

    /** Not part of the entity: only the sequencer writes it. */
    private long place(UUID entry) {
        var place = entities.createNativeQuery(
                        "select coalesce(position, -1) from audit_entry where id = ?1", Long.class)
                .setParameter(1, entry)
                .getSingleResult();
        return ((Number) place).longValue();
    }
}
