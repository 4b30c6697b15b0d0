package org.schriftgut.search.client;

import static org.schriftgut.search.client.WorkerProtocol.readString;
import static org.schriftgut.search.client.WorkerProtocol.writeString;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Tasks as bytes: one code byte, then the fields in the order of the record. */
final class TaskCodec {
    private TaskCodec() {}

    static void write(Task<?> task, DataOutputStream out) throws IOException {
        if (task instanceof ExtractText extract) {
            out.writeByte('T');
            writeString(out, extract.fileName());
            writeString(out, extract.declaredType());
            out.writeInt(extract.maxChars());
        } else if (task instanceof SplitMail split) {
            out.writeByte('M');
            writeString(out, split.folder().toAbsolutePath().toString());
        } else if (task instanceof SheetRows rows) {
            out.writeByte('S');
            writeString(out, rows.sheet());
            out.writeInt(rows.maxRows());
            out.writeInt(rows.maxColumns());
        } else if (task instanceof Thumbnail thumbnail) {
            out.writeByte('P');
            out.writeInt(thumbnail.maxPixelsEdge());
        } else if (task instanceof Identify identify) {
            out.writeByte('I');
            writeString(out, identify.fileName());
        } else {
            throw new IllegalArgumentException("No code for " + task);
        }
    }

    static Task<?> read(DataInputStream in) throws IOException {
        var code = in.readByte();
        return switch (code) {
            case 'T' -> new ExtractText(readString(in), readString(in), in.readInt());
            case 'M' -> new SplitMail(Path.of(readString(in)));
            case 'S' -> new SheetRows(readString(in), in.readInt(), in.readInt());
            case 'P' -> new Thumbnail(in.readInt());
            case 'I' -> new Identify(readString(in));
            default -> throw new IOException("Unknown task code " + code);
        };
    }
}
