package org.schriftgut.launcher.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive in memory that comes out the same every time: all entries carry one fixed time. */
final class ZipFile {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    ZipFile add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Adds it uncompressed, as OpenDocument 1.2, part 3, section 3.3 wants the media type to be. */
    ZipFile store(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8), true);
    }

    private ZipFile add(String name, byte[] content, boolean stored) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (stored) {
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] toBytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
