package org.schriftgut.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.evidence.HashTree;
import org.schriftgut.evidence.Tile;
import org.schriftgut.evidence.TreeHead;

/** The placed entries of the tenant's log in their order. Who may read which is decided above, in {@code oversight}. */
@Facade
public class AuditEntries {

    private static final int HASH_BYTES = 32;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditTiles tiles;

    /**
     * Entries next to each other, at most those of one tile.
     *
     * @param from position of the first
     * @param to position after the last; fewer may be returned, at least one
     */
    public List<PlacedEntry> range(long from, long to) {
        var end = Math.min(to, (from / Tile.WIDTH + 1) * Tile.WIDTH);
        var hashes = tiles.hashes(0, from, (int) (end - from));
        var contents = contents(from, end);
        var entries = new ArrayList<PlacedEntry>();
        for (var position = from; position < end; position++) {
            var at = (int) (position - from) * HASH_BYTES;
            entries.add(
                    new PlacedEntry(position, Arrays.copyOfRange(hashes, at, at + HASH_BYTES), contents.get(position)));
        }
        return entries;
    }

    /** The tree under the first {@code size} entries, ready to grow on. */
    public TreeHead treeOf(long size) {
        return new HashTree(tiles, size).head();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, PlacedEntry.Content> contents(long from, long to) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select position, id, act, object_kind, object_id, context_id, salt, payload, c.changes"
                                + " from audit_entry e left join audit_content c on c.tenant_id = e.tenant_id"
                                + " and c.entry_id = e.id where position >= ?1 and position < ?2",
                        Object[].class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        var contents = new HashMap<Long, PlacedEntry.Content>();
        for (var row : rows) {
            contents.put(
                    ((Number) row[0]).longValue(),
                    new PlacedEntry.Content(
                            (UUID) row[1],
                            Act.valueOf((String) row[2]),
                            new AuditObject((String) row[3], (UUID) row[4], (UUID) row[5]),
                            (byte[]) row[6],
                            (byte[]) row[7],
                            (String) row[8]));
        }
        return contents;
    }
}
