package org.schriftgut.storage;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.inspection.FileType;
import org.schriftgut.inspection.Inspection;
import org.schriftgut.inspection.InspectionFault;
import org.schriftgut.inspection.Scan;
import org.schriftgut.inspection.UnsafeContent;
import org.schriftgut.inspection.UnsafeContent.Reason;
import org.schriftgut.inspection.Verdict;

/** The table of all content. Every step is one short transaction; the bytes move between the steps, never inside one. */
@Facade
class Ledger {

    private static final Duration STAGED_FOR = Duration.ofHours(24);
    private static final int SWEEP_BATCH = 500;

    /** Uploads of one person that wait to be filed. */
    private static final int MOST_STAGED = 1000;

    /** Before every id. */
    static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    @Inject
    Inspection inspection;

    @Inject
    Finds finds;

    /** @throws Problem {@link Kind#TOO_MANY} if the caller has so much waiting that these do not fit */
    void requireRoom(long mostBytes, long moreBytes) {
        var waiting = entities.createQuery(
                        "select count(b), coalesce(sum(b.sizeBytes), 0) from Blob b where b.stagedBy = :me"
                                + " and b.state = STAGED and b.expiresAt > :now",
                        Object[].class)
                .setParameter("me", Caller.current().account())
                .setParameter("now", clock.instant())
                .getSingleResult();
        if ((long) waiting[0] > MOST_STAGED || (long) waiting[1] + moreBytes > mostBytes) {
            throw new Problem(Kind.TOO_MANY, StorageFault.TOO_MUCH_WAITS);
        }
    }

    /** How many bytes lie in the store for the caller's tenant. */
    long kept() {
        return entities.createQuery(
                        "select coalesce(sum(b.sizeBytes), 0) from Blob b where b.state <> DESTROYED", Long.class)
                .getSingleResult();
    }

    /**
     * Says that bytes will come. Committed before the first byte is written.
     *
     * @param mostBytes that the caller may have waiting
     */
    UUID announce(long mostBytes) {
        requireRoom(mostBytes, 1);
        var blob = new Blob(ids.next());
        blob.role = ContentRole.CONTENT;
        blob.nature = Blob.Nature.RECORD;
        blob.stagedBy = Caller.current().account();
        blob.format = SegmentedFormat.VERSION;
        blob.state = Blob.State.STAGED;
        blob.createdAt = clock.instant();
        blob.expiresAt = blob.createdAt.plus(STAGED_FOR);
        entities.persist(blob);
        return blob.id();
    }

    /** Says that all bytes have come and are durable, and what is known of them. */
    StagedContent arrived(UUID id, Written written, Verdict verdict, FileType shows) {
        var blob = entities.find(Blob.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (blob == null || blob.state != Blob.State.STAGED) {
            throw new Problem(Kind.WRONG_STATE, StorageFault.UPLOAD_EXPIRED);
        }
        blob.sizeBytes = written.sizeBytes();
        blob.sha256 = written.sha256();
        blob.shows = shows;
        blob.take(verdict, clock.instant());
        if (verdict.isInfected()) {
            blob.state = Blob.State.QUARANTINED;
            blob.quarantinedAt = blob.scannedAt;
            finds.refused(id, verdict);
        }
        return view(blob);
    }

    /** Takes the verdict on content that was let in without one. */
    void judged(UUID id, Verdict verdict) {
        var blob = entities.find(Blob.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (blob == null || blob.scan != Scan.WAITING) {
            return;
        }
        blob.take(verdict, clock.instant());
        if (verdict.isInfected()) {
            finds.foundLater(id, verdict);
        }
    }

    /** Content after the given id that waits for its verdict, in the order of ids. */
    List<StagedContent> unscannedAfter(UUID id) {
        return entities
                .createQuery(
                        "select b from Blob b where b.scan = WAITING and b.state in (STAGED, LIVE) and b.id > :id"
                                + " and b.sizeBytes is not null order by b.id",
                        Blob.class)
                .setParameter("id", id)
                .setMaxResults(SWEEP_BATCH)
                .getResultList()
                .stream()
                .map(Ledger::view)
                .toList();
    }

    /** Ends an upload that failed; it has left nothing but this row. */
    void abandoned(UUID id) {
        var blob = entities.find(Blob.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (blob != null && blob.state == Blob.State.STAGED) {
            blob.expiresAt = clock.instant();
        }
    }

    /** Takes staged content over for good; the row is locked until the caller's transaction ends. */
    StagedContent claim(UUID id, ContentRole role, UUID owner) {
        var blob = entities.find(Blob.class, id, LockModeType.PESSIMISTIC_WRITE);
        checkMine(blob);
        inspection.requireFit(blob.scan);
        blob.state = Blob.State.LIVE;
        blob.role = role;
        blob.nature = role.isDerived() ? Blob.Nature.DERIVED : Blob.Nature.RECORD;
        blob.owner = owner;
        return view(blob);
    }

    StagedContent staged(UUID id) {
        var blob = entities.find(Blob.class, id);
        checkMine(blob);
        return view(blob);
    }

    StagedContent live(UUID id) {
        var blob = entities.find(Blob.class, id);
        if (blob == null || blob.state != Blob.State.LIVE) {
            throw Problem.notFound(StorageFault.NO_CONTENT);
        }
        if (blob.scan == Scan.INFECTED) {
            throw new UnsafeContent(Reason.WITHHELD, InspectionFault.WITHHELD);
        }
        return view(blob);
    }

    /** Moves what was staged and never claimed into quarantine. */
    int quarantineExpired() {
        var now = clock.instant();
        var expired = entities.createQuery(
                        "select b from Blob b where b.state = STAGED and b.expiresAt <= :now order by b.expiresAt",
                        Blob.class)
                .setParameter("now", now)
                .setMaxResults(SWEEP_BATCH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        expired.forEach(blob -> {
            blob.state = Blob.State.QUARANTINED;
            blob.quarantinedAt = now;
        });
        return expired.size();
    }

    /** What has been in quarantine since before the given time. */
    List<UUID> quarantinedBefore(Instant time) {
        return entities.createQuery(
                        "select b.id from Blob b where b.state = QUARANTINED and b.quarantinedAt <= :time order by b.quarantinedAt",
                        UUID.class)
                .setParameter("time", time)
                .setMaxResults(SWEEP_BATCH)
                .getResultList();
    }

    /** Says that the bytes are gone. */
    void destroyed(UUID id) {
        var blob = entities.find(Blob.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (blob.state != Blob.State.QUARANTINED) {
            throw new IllegalStateException("Destroyed out of state " + blob.state + ": " + id);
        }
        blob.state = Blob.State.DESTROYED;
        blob.destroyedAt = clock.instant();
    }

    boolean knows(UUID id) {
        return entities.find(Blob.class, id) != null;
    }

    /** Live content after the given id, in the order of ids: for work that goes through all. */
    List<StagedContent> liveAfter(UUID id) {
        return entities
                .createQuery("select b from Blob b where b.state = LIVE and b.id > :id order by b.id", Blob.class)
                .setParameter("id", id)
                .setMaxResults(SWEEP_BATCH)
                .getResultList()
                .stream()
                .map(Ledger::view)
                .toList();
    }

    private void checkMine(Blob blob) {
        if (blob == null || !Objects.equals(blob.stagedBy, Caller.current().account())) {
            throw Problem.notFound(StorageFault.NO_UPLOAD);
        }
        if (blob.state == Blob.State.LIVE) {
            throw new Problem(Kind.WRONG_STATE, StorageFault.UPLOAD_FILED);
        }
        if (blob.state != Blob.State.STAGED || !blob.isWhole() || !blob.expiresAt.isAfter(clock.instant())) {
            throw Problem.notFound(StorageFault.NO_UPLOAD);
        }
    }

    private static StagedContent view(Blob blob) {
        return new StagedContent(blob.id(), blob.sizeBytes, blob.sha256, blob.expiresAt, blob.shows);
    }
}
