package org.schriftgut.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.schriftgut.common.Caller;
import org.schriftgut.evidence.Tile;
import org.schriftgut.evidence.TileSource;

/**
 * The hashes of the tenant's log, kept in complete tiles that are written once.
 *
 * <p>The right edge, where tiles are not full yet, is read from the entries and from the roots of the tiles below.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AuditTiles implements TileSource {

    private static final int HASH_BYTES = 32;

    @PersistenceContext
    EntityManager entities;

    /** Writes every tile that a log of this size has completed and that is not there yet. Under the lock of the log. */
    void grow(long size) {
        var complete = size / Tile.WIDTH;
        for (var level = 0; complete > 0; level++) {
            for (var tile = count(level); tile < complete; tile++) {
                write(level, tile, edge(level, tile * Tile.WIDTH, Tile.WIDTH));
            }
            complete /= Tile.WIDTH;
        }
    }

    @Override
    public byte[] hashes(int level, long first, int count) {
        var stored = entities.createNativeQuery(
                        "select substring(hashes from ?1 for ?2) from audit_tile where level = ?3 and tile = ?4",
                        byte[].class)
                .setParameter(1, (int) (first % Tile.WIDTH) * HASH_BYTES + 1)
                .setParameter(2, count * HASH_BYTES)
                .setParameter(3, (short) level)
                .setParameter(4, first / Tile.WIDTH)
                .getResultList();
        return stored.isEmpty() ? edge(level, first, count) : (byte[]) stored.get(0);
    }

    private byte[] edge(int level, long first, int count) {
        var hashes = level == 0
                ? "select string_agg(leaf_hash, cast('' as bytea) order by position) from audit_entry"
                        + " where position >= ?1 and position < ?2"
                : "select string_agg(root, cast('' as bytea) order by tile) from audit_tile"
                        + " where tile >= ?1 and tile < ?2 and level = " + (level - 1);
        var found = (byte[]) entities.createNativeQuery(hashes, byte[].class)
                .setParameter(1, first)
                .setParameter(2, first + count)
                .getSingleResult();
        if (found == null || found.length != count * HASH_BYTES) {
            throw new IllegalStateException("The audit log has a gap: " + count + " hashes from number " + first
                    + " of level " + level + " are not all there");
        }
        return found;
    }

    private long count(int level) {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(max(tile) + 1, 0) from audit_tile where level = ?1", Long.class)
                        .setParameter(1, (short) level)
                        .getSingleResult())
                .longValue();
    }

    private void write(int level, long tile, byte[] hashes) {
        entities.createNativeQuery(
                        "insert into audit_tile (tenant_id, level, tile, hashes, root) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, (short) level)
                .setParameter(3, tile)
                .setParameter(4, hashes)
                .setParameter(5, Tile.root(hashes))
                .executeUpdate();
    }
}
