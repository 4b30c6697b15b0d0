package org.schriftgut.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.inspection.FileType;
import org.schriftgut.inspection.Inspection;
import org.schriftgut.inspection.InspectionFault;
import org.schriftgut.inspection.UnsafeContent;
import org.schriftgut.inspection.UnsafeContent.Reason;
import org.schriftgut.inspection.Verdict;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;

/**
 * The content of the caller's tenant.
 *
 * <p>Staging and reading move bytes and therefore run outside transactions; claiming joins the transaction of the act that
 * needs the content.
 */
@ApplicationScoped
public class Storage {

    /** What one person may have waiting to be filed, counted in uploads of the largest size. */
    private static final int STAGED_UPLOADS = 4;

    @Inject
    Ledger ledger;

    @Inject
    StorageParts parts;

    @Inject
    TenantRoom room;

    @Inject
    Inspection inspection;

    @Inject
    Jobs jobs;

    /**
     * Takes bytes in. When it returns they are durable, and the caller has a day to file them.
     *
     * @throws Problem {@link Kind#TOO_LARGE}, {@link Kind#STORAGE_FULL} of the disk or the tenant, {@link Kind#UNAVAILABLE}, {@link Kind#TOO_MANY} while
     *     too much of the caller waits to be filed; nothing is kept then
     * @throws UnsafeContent for malware, which is set aside, and for content without a verdict where one is asked for
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public StagedContent stage(InputStream bytes) {
        var mostStaged = STAGED_UPLOADS * parts.settings().maxUploadBytes();
        room.require(1);
        var id = ledger.announce(mostStaged);
        StagedContent staged;
        Verdict verdict;
        try {
            var source =
                    new HeadStream(new LimitedStream(bytes, parts.settings().maxUploadBytes()));
            var written = SegmentedFormat.write(parts.store(), key(id), source);
            verdict = inspection.scan(written.sizeBytes(), () -> bytes(id, written.sizeBytes(), 0, Long.MAX_VALUE));
            ledger.requireRoom(mostStaged, written.sizeBytes());
            room.require(written.sizeBytes());
            staged = ledger.arrived(
                    id, written, verdict, FileType.ofContent(source.head()).orElse(null));
        } catch (StoreException e) {
            giveUp(id);
            throw asProblem(e);
        } catch (RuntimeException e) {
            giveUp(id);
            throw e;
        }
        if (verdict.isInfected()) {
            throw new UnsafeContent(Reason.MALWARE, InspectionFault.MALWARE_NAMED, verdict.threat());
        }
        return staged;
    }

    /** Scans what was let in without a verdict. */
    @Transactional(Transactional.TxType.NEVER)
    void scanAgain(StagedContent content) {
        ledger.judged(
                content.id(), inspection.attempt(content.sizeBytes(), () -> read(content, 0, content.sizeBytes())));
    }

    /**
     * Takes over what the caller staged, for good, in the caller's transaction.
     *
     * @param owner what the content belongs to
     * @throws Problem {@link Kind#NOT_FOUND} if unknown, expired or staged by somebody else, {@link Kind#WRONG_STATE} if
     *     claimed already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public StagedContent claim(UUID stagedId, ContentRole role, UUID owner) {
        return ledger.claim(stagedId, role, owner);
    }

    /** What the caller staged, unclaimed. */
    public StagedContent staged(UUID stagedId) {
        return ledger.staged(stagedId);
    }

    /** The bytes of what the caller staged. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public InputStream openStaged(UUID stagedId) {
        var content = ledger.staged(stagedId);
        return read(content, 0, content.sizeBytes());
    }

    /** All bytes of a content. Whether the caller may see them is decided by the feature that owns it. */
    public InputStream open(UUID blobId) {
        return open(blobId, 0, Long.MAX_VALUE);
    }

    /** The bytes from {@code offset}, at most {@code length}; each segment is checked before any of its bytes leaves. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public InputStream open(UUID blobId, long offset, long length) {
        return read(ledger.live(blobId), offset, length);
    }

    /** The largest content accepted, in bytes. */
    public long maxUploadBytes() {
        return parts.settings().maxUploadBytes();
    }

    /** Asks for a comparison of ledger and store; the outcome shows as a job. */
    @Transactional
    public void compare() {
        jobs.enqueue(Reconciliation.KIND, Caller.current().tenant(), Lane.BULK);
    }

    private InputStream read(StagedContent content, long offset, long length) {
        return bytes(content.id(), content.sizeBytes(), offset, length);
    }

    private InputStream bytes(UUID id, long sizeBytes, long offset, long length) {
        try {
            var from = Math.min(offset, sizeBytes);
            return new CheckedContent(SegmentedFormat.read(parts.store(), key(id), sizeBytes, from, length));
        } catch (StoreException e) {
            throw asProblem(e);
        }
    }

    private void giveUp(UUID id) {
        try {
            ledger.abandoned(id);
        } catch (RuntimeException e) {
            // the row expires by itself
            System.getLogger(Storage.class.getName())
                    .log(System.Logger.Level.WARNING, "A failed upload stays in the ledger until it expires", e);
        }
    }

    private static BlobKey key(UUID id) {
        return new BlobKey(Caller.current().tenant(), id);
    }

    static Problem asProblem(StoreException e) {
        return switch (e.reason()) {
            case FULL -> new Problem(Kind.STORAGE_FULL, StorageFault.STORE_FULL).causedBy(e);
            case UNAVAILABLE, REFUSED, EXISTS -> new Problem(Kind.UNAVAILABLE, StorageFault.STORE_SILENT).causedBy(e);
            case SOURCE -> new Problem(Kind.INVALID, StorageFault.UPLOAD_BROKE_OFF);
            case MISSING, CORRUPT -> new Problem(Kind.UNAVAILABLE, StorageFault.CHECK_FAILED).causedBy(e);
        };
    }
}
