package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldSheetCopyTest {
    private static final int SECTOR_BYTES = 512;
    private static final int DIRECTORY_ENTRY_BYTES = 128;
    /** [MS-CFB] 2.1: ENDOFCHAIN. */
    private static final int END_OF_CHAIN = -2;

    @TempDir
    Path folder;

    @Test
    void leaves_no_copy_behind_that_could_not_be_written() throws IOException {
        var file = Files.write(folder.resolve("a.xls"), withEndlessChain(SheetSamples.withDates(true, false)));
        var before = copies();

        var read = OldSheetCopy.of(file);

        assertThat(read).isEqualTo(file);
        assertThat(copies()).isEqualTo(before);
    }

    /** The sectors of the workbook lead back to the first: they can be read up to its length, but not be given free. */
    private static byte[] withEndlessChain(byte[] xls) {
        var bytes = ByteBuffer.wrap(xls).order(ByteOrder.LITTLE_ENDIAN);
        // [MS-CFB] 2.2: first sector of the directory, and of the allocation table of short streams
        var directory = SECTOR_BYTES * (1 + bytes.getInt(48));
        var table = SECTOR_BYTES * (1 + bytes.getInt(60));
        var name = ByteBuffer.wrap("Workbook".getBytes(StandardCharsets.UTF_16LE));
        var entry = directory;
        while (!bytes.slice(entry, name.capacity()).equals(name)) {
            entry += DIRECTORY_ENTRY_BYTES;
        }
        // [MS-CFB] 2.6.1: starting sector location
        var first = bytes.getInt(entry + 116);
        var last = first;
        while (bytes.getInt(table + 4 * last) != END_OF_CHAIN) {
            last = bytes.getInt(table + 4 * last);
        }
        bytes.putInt(table + 4 * last, first);
        return xls;
    }

    private static List<Path> copies() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("sheet.*[.]copy"))
                    .sorted()
                    .toList();
        }
    }
}
