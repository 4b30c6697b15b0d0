package org.schriftgut.search.client;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The unit of the protocol between pool and worker, see the package's description.
 *
 * @param type what the payload means
 * @param payload owned by the frame
 */
public record Frame(Type type, byte[] payload) {
    /** Larger frames are taken for garbage. */
    static final int MAX_BYTES = 64 << 20;

    /** The five kinds of frames; their order is part of the protocol. */
    public enum Type {
        HELLO,
        TASK,
        TEXT,
        DONE,
        FAIL
    }

    private static final Type[] TYPES = Type.values();

    /** A frame that holds one piece of text. */
    public static Frame text(CharSequence text) {
        return new Frame(Type.TEXT, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The payload of a {@link Type#TEXT} frame. */
    public String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    /** The payload for reading field by field. */
    public DataInputStream fields() {
        return new DataInputStream(new ByteArrayInputStream(payload));
    }

    /** Writes and flushes; the caller makes sure that frames of several threads do not mix. */
    public void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(payload.length + 1);
        out.writeByte(type.ordinal());
        out.write(payload);
        out.flush();
    }

    /**
     * Reads the next frame.
     *
     * @throws EOFException when the other side ended
     * @throws IOException when the bytes are no frame
     */
    public static Frame readFrom(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 1 || length > MAX_BYTES) {
            throw new IOException("Not a frame of the worker protocol: length " + length);
        }
        var type = in.readUnsignedByte();
        if (type >= TYPES.length) {
            throw new IOException("Not a frame of the worker protocol: type " + type);
        }
        var payload = in.readNBytes(length - 1);
        if (payload.length < length - 1) {
            throw new EOFException("The worker protocol broke off inside a frame");
        }
        return new Frame(TYPES[type], payload);
    }
}
