package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.schriftgut.audit.AuditEntries;
import org.schriftgut.audit.AuditHeads;
import org.schriftgut.audit.PlacedEntry;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.evidence.LogWriter;
import org.schriftgut.evidence.SignedHead;

/**
 * The log as a file that {@code schriftgut-verify} verifies without the server: docs/formats/audit-log-v2.md.
 *
 * <p>Content that is not for the caller is withheld; its place is verifiable all the same. What was purged is said to everybody.
 * Runs in many short transactions, a tile in each: the log may be long and the reader slow.
 */
@ApplicationScoped
public class AuditExport {

    private static final int HEADS_AT_ONCE = 200;

    @Inject
    AuditDesk desk;

    @Inject
    AuditSight sight;

    @Inject
    AuditEntries entries;

    @Inject
    AuditHeads heads;

    /** An export that is about to be written. */
    public record Begun(long from, SignedHead head) {}

    /**
     * Logs that the log is exported and signs the head that the export ends with.
     *
     * @param from position of the first entry, 0 for the whole log
     * @throws Problem {@link Kind#FORBIDDEN}, {@link Kind#INVALID} for a position the log does not have
     */
    public Begun begin(long from) {
        return new Begun(from, desk.beginExport(from));
    }

    /** Writes the export; throws what the target throws. */
    public void write(Begun export, Appendable out) throws IOException {
        var end = export.head();
        var writer = new LogWriter(out, end.tenant(), entries.treeOf(export.from()));
        var upcoming = new HeadsInOrder(export.from(), end.number());
        upcoming.writeAt(export.from(), writer);
        for (var at = export.from(); at < end.size(); ) {
            // a part ends where a head was signed, so that the head stands right behind its last entry
            var part = entries.range(at, Math.min(end.size(), upcoming.nextSize()));
            write(part, writer);
            at += part.size();
            upcoming.writeAt(at, writer);
        }
        writer.end();
    }

    private void write(List<PlacedEntry> part, LogWriter writer) throws IOException {
        var shown = sight.exported(
                part.stream().map(PlacedEntry::content).filter(c -> c != null).collect(Collectors.toList()));
        for (var entry : part) {
            var content = entry.content();
            if (content == null) {
                writer.purged(entry.leafHash());
            } else if (!shown.contains(content.id())) {
                writer.withheld(entry.leafHash());
            } else if (content.payload() == null) {
                writer.erased(entry.leafHash());
            } else {
                writer.entry(entry.leafHash(), content.salt(), content.payload());
                if (content.typed() != null) {
                    writer.content(content.typed());
                }
            }
        }
    }

    /** The signed heads from a size on, read a few at a time. */
    private final class HeadsInOrder {

        private final long from;
        private final long last;
        private List<SignedHead> read = List.of();
        private int next;
        private long number;

        HeadsInOrder(long from, long last) {
            this.from = from;
            this.last = last;
        }

        private SignedHead peek() {
            if (next == read.size() && number < last) {
                read = heads.from(from, number + 1, HEADS_AT_ONCE);
                next = 0;
            }
            return next < read.size() && read.get(next).number() <= last ? read.get(next) : null;
        }

        long nextSize() {
            var head = peek();
            return head == null ? Long.MAX_VALUE : head.size();
        }

        void writeAt(long size, LogWriter writer) throws IOException {
            for (var head = peek(); head != null && head.size() == size; head = peek()) {
                writer.head(head);
                number = head.number();
                next++;
            }
        }
    }
}
