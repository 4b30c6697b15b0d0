package org.schriftgut.search.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.schriftgut.search.client.Limits;

/**
 * Looks at the table of contents of a document that is a zip inside (OOXML, OpenDocument, EPUB) before it is parsed:
 * Tika hands it to POI in a way that POI's own guard does not see. Sizes that lie are left to the time limit.
 */
final class ZipGuard {
    private ZipGuard() {}

    /**
     * @param type media type by content; plain archives pass, since their entries are counted one by one
     * @throws LimitExceeded when it is too large unpacked
     */
    static void check(Path file, String type, Limits limits) throws LimitExceeded {
        if (type.equals("application/zip")) {
            return;
        }
        var unpacked = 0L;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                unpacked += Math.max(0, entries.nextElement().getSize());
            }
        } catch (IOException | IllegalArgumentException e) {
            // Not a zip, or a damaged one: the parser will tell.
            return;
        }
        if (unpacked > limits.maxExpandedBytes()) {
            throw new LimitExceeded("The document has " + unpacked + " bytes when unpacked, "
                    + limits.maxExpandedBytes() + " are the limit");
        }
    }
}
