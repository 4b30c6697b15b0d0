package org.schriftgut.search.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/**
 * Office files that Tika and POI read only in part, rewritten into what they read whole. Parts that need no change are
 * copied packed as they are; most files need none at all and are read in place.
 */
final class OfficeCopy {
    private static final List<String> TELLTALES = List.of(OfficeXml.STRICT, ":noBreakHyphen", ":tracked-changes");
    private static final List<String> ISO_DATE = List.of(" t=\"d\"");
    private static final List<String> EPOCH = List.of("date1904=\"1\"", "date1904=\"true\"");
    private static final int WINDOW = 1 << 16;
    /** Longer than any of the words looked for. */
    private static final int OVERLAP = 64;

    private final ZipFile zip;
    private final SheetStyles styles = new SheetStyles();
    private boolean from1904;

    private OfficeCopy(ZipFile zip) {
        this.zip = zip;
    }

    /** The file to read instead, which the caller deletes; the file itself where nothing is in the way. */
    static Path of(Path file, String type) throws IOException {
        if (type.contains("ms-excel")) {
            return OldSheetCopy.of(file);
        }
        if (!type.contains("openxmlformats") && !type.contains("opendocument") && !type.contains("ooxml")) {
            return file;
        }
        try (var zip = ZipFile.builder().setPath(file).get()) {
            return new OfficeCopy(zip).copy(file);
        } catch (IOException | IllegalArgumentException | SAXException | TikaException e) {
            // Damaged: whoever reads it next will tell.
            return file;
        }
    }

    private Path copy(Path file) throws IOException, SAXException, TikaException {
        var plan = zip.getEntry("xl/styles.xml");
        if (plan != null) {
            try (var in = zip.getInputStream(plan)) {
                styles.copy(in, OutputStream.nullOutputStream());
            }
        }
        var workbook = zip.getEntry("xl/workbook.xml");
        from1904 = workbook != null && has(workbook, EPOCH);
        var changed = new HashSet<String>();
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (isToChange(entry)) {
                changed.add(entry.getName());
            }
        }
        return changed.isEmpty() ? file : written(changed);
    }

    private boolean isToChange(ZipArchiveEntry entry) throws IOException {
        var name = entry.getName();
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return false;
        }
        return name.equals("xl/styles.xml") && styles.isChanged()
                || isSheet(name) && (from1904 || has(entry, ISO_DATE))
                || has(entry, TELLTALES);
    }

    private static boolean isSheet(String name) {
        return name.startsWith("xl/worksheets/");
    }

    /** Looks for words window by window, without holding the part. */
    private boolean has(ZipArchiveEntry entry, List<String> words) throws IOException {
        var buffer = new byte[OVERLAP + WINDOW];
        var kept = 0;
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.readNBytes(buffer, 0, WINDOW); read > 0; read = in.readNBytes(buffer, kept, WINDOW)) {
                var filled = kept + read;
                var window = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
                if (words.stream().anyMatch(window::contains)) {
                    return true;
                }
                kept = Math.min(OVERLAP, filled);
                System.arraycopy(buffer, filled - kept, buffer, 0, kept);
            }
        }
        return false;
    }

    private Path written(Set<String> changed) throws IOException, SAXException, TikaException {
        var copy = Files.createTempFile("office", ".copy");
        try (var out = new ZipArchiveOutputStream(copy)) {
            for (var entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (!changed.contains(entry.getName())) {
                    try (var raw = zip.getRawInputStream(entry)) {
                        out.addRawArchiveEntry(entry, raw);
                    }
                    continue;
                }
                out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                try (var in = zip.getInputStream(entry)) {
                    rewriting(entry.getName()).copy(in, out);
                }
                out.closeArchiveEntry();
            }
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        }
        return copy;
    }

    private XmlRewriting rewriting(String name) {
        if (name.equals("xl/styles.xml")) {
            return new SheetStyles();
        }
        return isSheet(name) ? new SheetXml(styles.dates(), from1904) : new OfficeXml();
    }
}
