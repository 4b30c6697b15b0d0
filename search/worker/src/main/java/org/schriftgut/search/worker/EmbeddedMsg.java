package org.schriftgut.search.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes a file of a message that is attached to a message. */
final class EmbeddedMsg {
    private static final String PROPERTIES = "__properties_version1.0";
    private static final String NAMES = "__nameid_version1.0";
    /** [MS-OXMSG] 2.4.1.2: header of an embedded message; that of a stand-alone one has 8 reserved bytes more. */
    private static final int EMBEDDED_HEADER_BYTES = 24;

    private EmbeddedMsg() {}

    static byte[] standAlone(DirectoryEntry embedded, DirectoryNode outer) throws IOException {
        try (var file = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            for (var entry : embedded) {
                if (entry.getName().equals(PROPERTIES) && entry instanceof DocumentEntry properties) {
                    file.getRoot().createDocument(PROPERTIES, new ByteArrayInputStream(withLongHeader(properties)));
                } else {
                    EntryUtils.copyNodeRecursively(entry, file.getRoot());
                }
            }
            if (outer.hasEntryCaseInsensitive(NAMES) && !file.getRoot().hasEntryCaseInsensitive(NAMES)) {
                EntryUtils.copyNodeRecursively(outer.getEntryCaseInsensitive(NAMES), file.getRoot());
            }
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] withLongHeader(DocumentEntry properties) throws IOException {
        try (var in = new DocumentInputStream(properties)) {
            var old = in.readAllBytes();
            var header = Math.min(EMBEDDED_HEADER_BYTES, old.length);
            var longer = Arrays.copyOf(old, old.length + 8);
            Arrays.fill(longer, header, header + 8, (byte) 0);
            System.arraycopy(old, header, longer, header + 8, old.length - header);
            return longer;
        }
    }
}
