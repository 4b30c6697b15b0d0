package org.schriftgut.evidence.record;

/**
 * One pass over BER, without recursion, that lets nothing through which a parser could choke on: lengths that leave their
 * element, absurd depth, an end that is missing. After it, every element of the input is whole.
 */
public final class Nesting {

    /** A token with certificates and revocation lists is 20 deep. */
    public static final int DEEPEST = 64;

    private static final int INDEFINITE = -1;

    private final byte[] bytes;
    private final int[] ends = new int[DEEPEST + 1];
    private final int[] limits = new int[DEEPEST + 1];
    private int depth;

    private Nesting(byte[] bytes) {
        this.bytes = bytes;
        ends[0] = bytes.length;
        limits[0] = bytes.length;
    }

    /**
     * Whether the bytes are exactly one element, wholly there.
     *
     * @throws MalformedRecord if not
     */
    public static void check(byte[] bytes) {
        new Nesting(bytes).run();
    }

    private void run() {
        var at = 0;
        do {
            var header = Header.at(bytes, at, limits[depth]);
            if (isEndOfContents(header)) {
                depth--;
                at = header.content();
            } else if (header.isConstructed()) {
                push(header);
                at = header.content();
            } else {
                at = header.content() + header.length();
            }
            while (depth > 0 && at == ends[depth]) {
                depth--;
            }
        } while (depth > 0);
        if (at != bytes.length) {
            throw new MalformedRecord(at, "More bytes than one element");
        }
    }

    private boolean isEndOfContents(Header header) {
        if (header.tag() != 0) {
            return false;
        }
        if (depth == 0 || ends[depth] != INDEFINITE || header.length() != 0) {
            throw new MalformedRecord(header.start(), "End of contents where nothing ends");
        }
        return true;
    }

    private void push(Header header) {
        if (depth == DEEPEST) {
            throw new MalformedRecord(header.start(), "Nested deeper than " + DEEPEST);
        }
        depth++;
        ends[depth] = header.isIndefinite() ? INDEFINITE : header.content() + header.length();
        limits[depth] = header.isIndefinite() ? limits[depth - 1] : ends[depth];
    }
}
