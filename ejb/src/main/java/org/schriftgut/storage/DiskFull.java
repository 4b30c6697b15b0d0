package org.schriftgut.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells a full disk from other failures. Java has no exception for it and passes on the operating
 * system's sentence, in the language of the process; so the space left decides as well.
 */
final class DiskFull {
    /** A write fails before the last byte is used: blocks and reserves differ by file system. */
    private static final long NEARLY_NOTHING_BYTES = 256 * 1024;

    private DiskFull() {}

    /** To be asked before the file that did not fit is deleted. */
    static boolean isCauseOf(IOException failure, Path where) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("No space left")
                || message.contains("quota exceeded")
                || message.contains("kein Speicherplatz")) {
            return true;
        }
        try {
            return Files.getFileStore(where).getUsableSpace() < NEARLY_NOTHING_BYTES;
        } catch (IOException unknown) {
            return false;
        }
    }
}
