package org.schriftgut.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schriftgut.inspection.UnsafeContent.Reason;

/** Decides whether a content is let in. A wrong setting stops the start. */
@ApplicationScoped
public class Inspection {

    private static final Logger LOG = Logger.getLogger(Inspection.class.getName());

    private InspectionSettings settings;
    private Clamd daemon;

    void open(@Observes @Initialized(ApplicationScoped.class) Object start) {
        use(InspectionSettings.read());
        LOG.info("Malware scan: " + settings.daemon().map(Object::toString).orElse("none") + ", refused file types: "
                + settings.refused());
    }

    void use(InspectionSettings given) {
        settings = given;
        daemon = given.daemon()
                .map(address -> new Clamd(address, given.patience()))
                .orElse(null);
    }

    /** Whether content is scanned at all. */
    public boolean isOn() {
        return daemon != null;
    }

    /**
     * Scans a content that is about to be taken in. Never inside a transaction: it may take minutes.
     *
     * @param content opened only if it is to be read
     * @return also for infected content; without a verdict only where the operator lets such content in
     * @throws UnsafeContent {@link Reason#NOT_SCANNED}, {@link Reason#NOT_SCANNABLE}
     */
    public Verdict scan(long sizeBytes, Supplier<InputStream> content) {
        var verdict = attempt(sizeBytes, content);
        if (!settings.accepts()) {
            if (verdict.scan() == Scan.WAITING) {
                throw new UnsafeContent(Reason.NOT_SCANNED, InspectionFault.SCANNER_SILENT);
            }
            if (verdict.scan() == Scan.TOO_LARGE) {
                throw new UnsafeContent(Reason.NOT_SCANNABLE, InspectionFault.TOO_LARGE_TO_SCAN, settings.maxBytes());
            }
        }
        return verdict;
    }

    /** Scans once more what was let in without a verdict. Never inside a transaction. */
    public Verdict attempt(long sizeBytes, Supplier<InputStream> content) {
        if (!isOn()) {
            return Verdict.NONE;
        }
        if (sizeBytes > settings.maxBytes()) {
            return Verdict.TOO_LARGE;
        }
        try (var bytes = content.get()) {
            return daemon.scan(bytes);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No verdict from the malware scanner", e);
            return Verdict.WAITING;
        }
    }

    /**
     * Whether content with this verdict may be filed now.
     *
     * @throws UnsafeContent if it came in before the scanner was set up, or carries malware
     */
    public void requireFit(Scan scan) {
        if (scan == Scan.INFECTED) {
            throw new UnsafeContent(Reason.MALWARE, InspectionFault.MALWARE);
        }
        if (isOn() && scan != Scan.CLEAN && !(settings.accepts() && scan != Scan.NONE)) {
            throw new UnsafeContent(Reason.NOT_SCANNED, InspectionFault.NOT_SCANNED);
        }
    }

    /**
     * Refuses files of a type that is not taken.
     *
     * @param fileName as it is going to be shown
     * @param shown what the first bytes show, or null
     * @throws UnsafeContent {@link Reason#FILE_TYPE}, with a way out
     */
    public void requireWanted(String fileName, FileType shown) {
        refused(fileName, shown).ifPresent(type -> {
            throw new UnsafeContent(Reason.FILE_TYPE, InspectionFault.FILE_TYPE, type);
        });
    }

    private Optional<FileType> refused(String fileName, FileType shown) {
        return FileType.ofName(fileName).filter(settings.refused()::contains).or(() -> Optional.ofNullable(shown)
                .filter(settings.refused()::contains));
    }
}
