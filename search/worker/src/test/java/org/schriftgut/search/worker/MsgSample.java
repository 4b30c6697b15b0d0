package org.schriftgut.search.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Builds an Outlook message by hand, stream by stream, after [MS-OXMSG]. */
final class MsgSample {
    private static final int SUBJECT = 0x0037;
    private static final int SENDER_NAME = 0x0C1A;
    private static final int DISPLAY_CC = 0x0E03;
    private static final int DISPLAY_TO = 0x0E04;
    private static final int BODY = 0x1000;
    private static final int HTML = 0x1013;
    private static final int MESSAGE_ID = 0x1035;
    private static final int ATTACH_DATA = 0x3701;
    private static final int ATTACH_LONG_FILENAME = 0x3707;
    private static final int ATTACH_CONTENT_ID = 0x3712;
    private static final int ATTACH_METHOD = 0x3705;

    private MsgSample() {}

    /** A message with a picture in its HTML, a PDF and another message attached. */
    static byte[] withThreeAttachments(byte[] picture, byte[] pdf) throws IOException {
        try (var file = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var root = file.getRoot();
            properties(root, 32, 0);
            text(root, SUBJECT, "Grüße vom Amt");
            text(root, SENDER_NAME, "Erika Muster");
            text(root, DISPLAY_TO, "'Max Mann'; Zweite");
            text(root, DISPLAY_CC, "Dritte");
            text(root, MESSAGE_ID, "<m1@example.org>");
            bytes(root, HTML, "0102", "<p>Siehe Bild <img src='cid:logo'></p>".getBytes(StandardCharsets.UTF_8));
            var first = attachment(root, 0, 1);
            text(first, ATTACH_LONG_FILENAME, "logo.png");
            text(first, ATTACH_CONTENT_ID, "logo");
            bytes(first, ATTACH_DATA, "0102", picture);
            var second = attachment(root, 1, 1);
            text(second, ATTACH_LONG_FILENAME, "Bescheid.pdf");
            bytes(second, ATTACH_DATA, "0102", pdf);
            var third = attachment(root, 2, 5);
            text(third, ATTACH_LONG_FILENAME, "Innen");
            var inner = third.createDirectory("__substg1.0_3701000D");
            properties(inner, 24, 0);
            text(inner, SUBJECT, "Innere Nachricht");
            text(inner, BODY, "Innerer Text");
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static DirectoryEntry attachment(DirectoryEntry message, int number, int method) throws IOException {
        var folder = message.createDirectory("__attach_version1.0_#%08X".formatted(number));
        properties(folder, 8, method);
        return folder;
    }

    private static void properties(DirectoryEntry folder, int headerBytes, int attachMethod) throws IOException {
        var stream = ByteBuffer.allocate(headerBytes + 16).order(ByteOrder.LITTLE_ENDIAN);
        stream.putInt(headerBytes, ATTACH_METHOD << 16 | 0x0003);
        stream.putInt(headerBytes + 4, 6);
        stream.putInt(headerBytes + 8, attachMethod);
        folder.createDocument("__properties_version1.0", new ByteArrayInputStream(stream.array()));
    }

    private static void text(DirectoryEntry folder, int property, String value) throws IOException {
        bytes(folder, property, "001F", value.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void bytes(DirectoryEntry folder, int property, String type, byte[] value) throws IOException {
        folder.createDocument("__substg1.0_%04X%s".formatted(property, type), new ByteArrayInputStream(value));
    }
}
