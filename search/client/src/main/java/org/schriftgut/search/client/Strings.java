package org.schriftgut.search.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Strings on the wire: their length in bytes, then UTF-8. */
final class Strings {
    private Strings() {}

    static void write(DataOutputStream out, String value) throws IOException {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String read(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > Frame.MAX_BYTES) {
            throw new IOException("Not a string of the worker protocol: length " + length);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    static void writeAll(DataOutputStream out, List<String> values) throws IOException {
        out.writeInt(values.size());
        for (var value : values) {
            write(out, value);
        }
    }

    static List<String> readAll(DataInputStream in) throws IOException {
        var values = new ArrayList<String>();
        for (var i = in.readInt(); i > 0; i--) {
            values.add(read(in));
        }
        return values;
    }

    static void writeOptional(DataOutputStream out, Optional<String> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            write(out, value.get());
        }
    }

    static Optional<String> readOptional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(read(in)) : Optional.empty();
    }
}
