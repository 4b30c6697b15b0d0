package org.schriftgut.evidence.record;

/** Bytes that are no evidence record, or that no reader should spend time on; says where. */
public final class MalformedRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int offset;

    public MalformedRecord(int offset, String detail) {
        super(detail + " (at byte " + offset + ")");
        this.offset = offset;
    }

    /** Byte of the input, from 0. */
    public int offset() {
        return offset;
    }
}
