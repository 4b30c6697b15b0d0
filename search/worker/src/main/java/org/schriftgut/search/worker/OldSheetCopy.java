package org.schriftgut.search.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of the older kind ([MS-XLS]) whose own date formats are written the German way, in place. */
final class OldSheetCopy {
    private static final int MAX_BYTES = 64 << 20;
    /** [MS-XLS] 2.4.126. */
    private static final int FORMAT = 0x041E;
    /** [MS-XLS] 2.4.117: everything that follows is encrypted. */
    private static final int FILE_PASS = 0x002F;

    private OldSheetCopy() {}

    static Path of(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var name = List.of("Workbook", "WORKBOOK", "workbook").stream()
                    .filter(container.getRoot()::hasEntry)
                    .findFirst();
            if (name.isEmpty()
                    || !(container.getRoot().getEntry(name.get()) instanceof DocumentEntry entry)
                    || entry.getSize() > MAX_BYTES) {
                return file;
            }
            byte[] records;
            try (var in = new DocumentInputStream(entry)) {
                records = in.readAllBytes();
            }
            return rewritten(records) ? written(file, name.get(), records) : file;
        } catch (IOException | RuntimeException e) {
            // Damaged: whoever reads it next will tell.
            return file;
        }
    }

    private static Path written(Path file, String name, byte[] records) throws IOException {
        var copy = Files.createTempFile("sheet", ".copy");
        try (var in = Files.newInputStream(file);
                var container = new POIFSFileSystem(in);
                var out = Files.newOutputStream(copy)) {
            container.getRoot().getEntry(name).delete();
            container.getRoot().createDocument(name, new ByteArrayInputStream(records));
            container.writeFilesystem(out);
        } catch (IOException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        }
        return copy;
    }

    private static boolean rewritten(byte[] records) {
        var changed = false;
        for (var at = 0; at + 4 <= records.length; ) {
            var kind = number(records, at);
            var length = number(records, at + 2);
            if (kind == FILE_PASS) {
                return false;
            }
            if (kind == FORMAT && length > 5 && at + 4 + length <= records.length) {
                changed |= rewritten(records, at + 4, length);
            }
            at += 4 + length;
        }
        return changed;
    }

    private static boolean rewritten(byte[] records, int at, int length) {
        Charset charset = (records[at + 4] & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE;
        var format = new String(records, at + 5, length - 5, charset);
        var german = GermanDates.patternOfSameLength(format).getBytes(charset);
        System.arraycopy(german, 0, records, at + 5, german.length);
        return !format.equals(new String(german, charset));
    }

    private static int number(byte[] records, int at) {
        return (records[at] & 0xFF) | (records[at + 1] & 0xFF) << 8;
    }
}
