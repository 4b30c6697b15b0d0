package org.schriftgut.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.schriftgut.access.Uses;
import org.schriftgut.audit.Act;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.document.VersionView;
import org.schriftgut.storage.Storage;

/**
 * Dossiers of other tenants that are shared with the caller's unit or one above it: the one door into another tenant.
 *
 * <p>Each call first finds the share under the caller's own identity, then works inside the owner's tenant, where the rules
 * decide about each object. Readings are in the logs of both. Everything else is not found, whatever the reason.
 */
@ApplicationScoped
public class ReceivedShares {

    @Inject
    Uses uses;

    @Inject
    GuestSide guests;

    @Inject
    OwnerSide owners;

    @Inject
    Storage storage;

    /** Shares for the caller's unit, newest first, ended ones too; without those of owners that let nobody in now. */
    public List<ShareView> mine() {
        var open = new HashMap<UUID, Boolean>();
        var today = guests.today();
        return guests.mine().stream()
                .filter(share -> open.computeIfAbsent(
                        share.owner, owner -> Caller.system(owner).call(owners::letsIn)))
                .map(share -> share.view(today))
                .map(share -> share.isActive() ? share : share.withoutTitle())
                .toList();
    }

    /** A shared dossier with what lies in it, as far as the share covers it. */
    public SharedDossier dossier(UUID share) {
        var visit = guests.visit(share);
        var found = inside(visit, () -> owners.dossier(visit));
        guests.noteReading(share, Act.READ, "dossier", found.dossier().id());
        return found;
    }

    /** Its documents, changed last first. */
    public Page<SharedDocument> documents(UUID share, Paging paging) {
        var visit = guests.visit(share);
        return inside(visit, () -> owners.documents(visit, paging));
    }

    /** A file that is about to leave: its bytes, and what they are. */
    public record Content(VersionView version, InputStream bytes) {}

    /** The content of the newest version of a document or an attachment. */
    public Content content(UUID share, UUID version) {
        var visit = guests.visit(share);
        var found = inside(visit, () -> owners.version(visit, version));
        guests.noteReading(share, Act.DOWNLOADED, "version", found.id());
        uses.downloaded();
        return new Content(found, inside(visit, () -> storage.open(found.blob(), 0, found.sizeBytes())));
    }

    private static <T> T inside(Visit visit, Supplier<T> work) {
        return Caller.system(visit.owner()).call(work);
    }
}
