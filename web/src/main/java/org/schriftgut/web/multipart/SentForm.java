package org.schriftgut.web.multipart;

import jakarta.ws.rs.core.EntityPart;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** A form as it was sent: fields in memory, all files one behind the other in a file that nobody else sees. */
final class SentForm implements Closeable {

    static final int MAX_PARTS = 1000;
    static final int MAX_HEADER_BYTES = 8 << 10;
    static final int MAX_FIELD_BYTES = 1 << 20;

    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] END = {'-', '-'};

    /** What may stand around the parts (RFC 2046, section 5.1.1); nobody reads it. */
    private static final int MAX_IGNORED_BYTES = 64 << 10;

    private final List<EntityPart> parts = new ArrayList<>();
    private FileChannel files;
    private long end;

    private SentForm() {}

    /** @throws Problem {@link Kind#INVALID} with one of {@link FormFault} */
    static SentForm read(InputStream body, String boundary) throws IOException {
        if (boundary == null || boundary.isEmpty() || boundary.length() > 70) {
            throw new Problem(Kind.INVALID, FormFault.BOUNDARY_MISSING);
        }
        var form = new SentForm();
        try {
            form.read(
                    new Delimited(new SequenceInputStream(new ByteArrayInputStream(LINE_END), body)),
                    ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1));
            return form;
        } catch (IOException | RuntimeException e) {
            form.close();
            throw e;
        }
    }

    List<EntityPart> parts() {
        return List.copyOf(parts);
    }

    @Override
    public void close() throws IOException {
        if (files != null) {
            files.close();
        }
    }

    private void read(Delimited in, byte[] delimiter) throws IOException {
        in.copyUntil(delimiter, new Bounded(MAX_IGNORED_BYTES, SentForm::headersTooLong));
        var fieldBytes = 0;
        while (!in.skips(END)) {
            if (parts.size() == MAX_PARTS) {
                throw new Problem(Kind.INVALID, FormFault.TOO_MANY_PARTS, MAX_PARTS);
            }
            var head = head(in);
            if (head.fileName() != null) {
                parts.add(new FormPart(head, file(in, delimiter)));
            } else {
                var field = new Bounded(
                        MAX_FIELD_BYTES - fieldBytes,
                        () -> new Problem(Kind.INVALID, FormFault.FIELDS_TOO_LONG, MAX_FIELD_BYTES));
                in.copyUntil(delimiter, field);
                fieldBytes += field.size();
                parts.add(new FormPart(head, new ByteArrayInputStream(field.toByteArray())));
            }
        }
        if (in.skipRest(MAX_IGNORED_BYTES) > MAX_IGNORED_BYTES) {
            throw headersTooLong();
        }
    }

    private static PartHead head(Delimited in) throws IOException {
        var left = MAX_HEADER_BYTES;
        var padding = new Bounded(left, SentForm::headersTooLong);
        in.copyUntil(LINE_END, padding);
        if (!padding.toString(StandardCharsets.ISO_8859_1).isBlank()) {
            throw new Problem(Kind.INVALID, FormFault.PART_UNREADABLE);
        }
        List<byte[]> lines = new ArrayList<>();
        while (true) {
            var line = new Bounded(left, SentForm::headersTooLong);
            in.copyUntil(LINE_END, line);
            if (line.size() == 0) {
                return PartHead.of(lines);
            }
            lines.add(line.toByteArray());
            left -= line.size();
        }
    }

    private InputStream file(Delimited in, byte[] delimiter) throws IOException {
        if (files == null) {
            var path = Files.createTempFile("form", null);
            // where the system can, the file loses its name at once and its bytes when it is closed
            files = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        var start = end;
        var out = new BufferedOutputStream(Channels.newOutputStream(files));
        in.copyUntil(delimiter, out);
        out.flush();
        end = files.position();
        return new Slice(files, start, end);
    }

    private static Problem headersTooLong() {
        return new Problem(Kind.INVALID, FormFault.HEADERS_TOO_LONG, MAX_HEADER_BYTES);
    }
}
