package org.schriftgut.evidence.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One element of checked BER, as a window on the input: what is taken out of it is what was there, byte for byte. */
final class Element {

    static final int SEQUENCE = 0x30;
    static final int OCTETS = 0x04;
    static final int INTEGER = 0x02;

    private final byte[] bytes;
    private final Header header;
    private final int limit;

    private Element(byte[] bytes, Header header, int limit) {
        this.bytes = bytes;
        this.header = header;
        this.limit = limit;
    }

    /** @throws MalformedRecord if the bytes are not exactly one element */
    static Element of(byte[] bytes) {
        Nesting.check(bytes);
        return new Element(bytes, Header.at(bytes, 0, bytes.length), bytes.length);
    }

    int tag() {
        return header.tag();
    }

    int start() {
        return header.start();
    }

    Element expect(int tag, String name) {
        if (header.tag() != tag) {
            throw new MalformedRecord(header.start(), "No " + name + " where one belongs");
        }
        return this;
    }

    List<Element> children() {
        var found = new ArrayList<Element>();
        var at = header.content();
        var end = header.isIndefinite() ? limit : at + header.length();
        while (at < end) {
            var child = Header.at(bytes, at, end);
            if (header.isIndefinite() && child.tag() == 0) {
                break;
            }
            var element = new Element(bytes, child, end);
            found.add(element);
            at = element.end();
        }
        return found;
    }

    byte[] content() {
        if (header.isIndefinite() || header.isConstructed() && header.tag() != SEQUENCE) {
            throw new MalformedRecord(header.start(), "A value in pieces");
        }
        return Arrays.copyOfRange(bytes, header.content(), header.content() + header.length());
    }

    /** Tag, length and content. */
    byte[] raw() {
        return Arrays.copyOfRange(bytes, header.start(), end());
    }

    private int end() {
        if (!header.isIndefinite()) {
            return header.content() + header.length();
        }
        var open = 1;
        var at = header.content();
        while (open > 0) {
            var next = Header.at(bytes, at, limit);
            if (next.tag() == 0) {
                open--;
                at = next.content();
            } else if (next.isIndefinite()) {
                open++;
                at = next.content();
            } else {
                at = next.content() + next.length();
            }
        }
        return at;
    }
}
