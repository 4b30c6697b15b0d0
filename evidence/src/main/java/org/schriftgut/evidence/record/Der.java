package org.schriftgut.evidence.record;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes elements around bytes that must stay as they are: a parser in between could write a foreign token anew. */
final class Der {

    private Der() {}

    static byte[] octets(byte[] content) {
        return element(Element.OCTETS, List.of(content));
    }

    static byte[] sequence(List<byte[]> parts) {
        return element(Element.SEQUENCE, parts);
    }

    static byte[] element(int tag, List<byte[]> parts) {
        var length = 0;
        for (var part : parts) {
            length += part.length;
        }
        var out = new ByteArrayOutputStream(length + 6);
        out.write(tag);
        writeLength(length, out);
        for (var part : parts) {
            out.write(part, 0, part.length);
        }
        return out.toByteArray();
    }

    private static void writeLength(int length, ByteArrayOutputStream out) {
        if (length < 0x80) {
            out.write(length);
            return;
        }
        var count = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
        out.write(0x80 | count);
        for (var i = count - 1; i >= 0; i--) {
            out.write(length >>> 8 * i);
        }
    }
}
