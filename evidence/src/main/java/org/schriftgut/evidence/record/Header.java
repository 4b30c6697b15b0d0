package org.schriftgut.evidence.record;

/**
 * Tag and length of one element of BER (X.690, section 8.1).
 *
 * @param start of the tag
 * @param content first byte after the length
 * @param length of the content; -1 if it ends with an end-of-contents
 */
record Header(int start, int tag, int content, int length) {

    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_FORM = 0x80;
    private static final int MORE_TAG = 0x1f;
    private static final int MOST_LENGTH_BYTES = 4;

    /** @param limit end of the surrounding element, which this one must not leave */
    static Header at(byte[] bytes, int start, int limit) {
        var at = start;
        need(at, 2, limit);
        var tag = bytes[at++] & 0xff;
        if ((tag & MORE_TAG) == MORE_TAG) {
            do {
                need(at, 2, limit);
            } while ((bytes[at++] & LONG_FORM) != 0 && at - start <= MOST_LENGTH_BYTES);
        }
        need(at, 1, limit);
        var first = bytes[at++] & 0xff;
        if (first == LONG_FORM) {
            if ((tag & CONSTRUCTED) == 0) {
                throw new MalformedRecord(start, "A simple value without a length");
            }
            return new Header(start, tag, at, -1);
        }
        var length = first;
        if (first > LONG_FORM) {
            var count = first - LONG_FORM;
            if (count > MOST_LENGTH_BYTES) {
                throw new MalformedRecord(start, "A length of " + count + " bytes");
            }
            need(at, count, limit);
            length = 0;
            for (var i = 0; i < count; i++) {
                length = length << 8 | bytes[at++] & 0xff;
            }
        }
        if (length < 0 || length > limit - at) {
            throw new MalformedRecord(start, "A length that leaves its element");
        }
        return new Header(start, tag, at, length);
    }

    boolean isConstructed() {
        return (tag & CONSTRUCTED) != 0;
    }

    boolean isIndefinite() {
        return length < 0;
    }

    private static void need(int at, int count, int limit) {
        if (at > limit - count) {
            throw new MalformedRecord(at, "Cut off");
        }
    }
}
