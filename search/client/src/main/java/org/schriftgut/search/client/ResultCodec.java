package org.schriftgut.search.client;

import static org.schriftgut.search.client.WorkerProtocol.readString;
import static org.schriftgut.search.client.WorkerProtocol.writeString;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results as bytes: the fields in the order of the record, without the text that was sent ahead. */
final class ResultCodec {
    private ResultCodec() {}

    static void write(Object result, DataOutputStream out) throws IOException {
        if (result instanceof ExtractedText extracted) {
            writeExtracted(extracted, out);
        } else if (result instanceof MailParts mail) {
            writeMail(mail, out);
        } else if (result instanceof SheetContent sheet) {
            writeSheet(sheet, out);
        } else if (result instanceof Picture picture) {
            out.writeInt(picture.width());
            out.writeInt(picture.height());
            out.writeInt(picture.png().length);
            out.write(picture.png());
        } else if (result instanceof String string) {
            writeString(out, string);
        } else {
            throw new IllegalArgumentException("Not the result of a task: " + result.getClass());
        }
    }

    static <R> R read(Class<R> type, DataInputStream in, String text) throws IOException {
        Object result;
        if (type == ExtractedText.class) {
            result = readExtracted(in, text);
        } else if (type == MailParts.class) {
            result = readMail(in, text);
        } else if (type == SheetContent.class) {
            result = readSheet(in);
        } else if (type == Picture.class) {
            var width = in.readInt();
            var height = in.readInt();
            result = new Picture(in.readNBytes(in.readInt()), width, height);
        } else {
            result = readString(in);
        }
        return type.cast(result);
    }

    private static void writeExtracted(ExtractedText extracted, DataOutputStream out) throws IOException {
        out.writeBoolean(extracted.truncated());
        writeString(out, extracted.detectedType());
        out.writeInt(extracted.metadata().size());
        for (Map.Entry<String, String> entry : extracted.metadata().entrySet()) {
            writeString(out, entry.getKey());
            writeString(out, entry.getValue());
        }
        out.writeInt(extracted.embeddedCount());
        writeOptional(out, extracted.problem());
    }

    private static ExtractedText readExtracted(DataInputStream in, String text) throws IOException {
        var truncated = in.readBoolean();
        var detectedType = readString(in);
        var metadata = new LinkedHashMap<String, String>();
        for (int i = in.readInt(); i > 0; i--) {
            metadata.put(readString(in), readString(in));
        }
        return new ExtractedText(text, truncated, detectedType, metadata, in.readInt(), readOptional(in));
    }

    private static void writeMail(MailParts mail, DataOutputStream out) throws IOException {
        writeString(out, mail.from());
        writeStrings(out, mail.to());
        writeStrings(out, mail.cc());
        writeString(out, mail.subject());
        writeOptional(out, mail.date().map(Instant::toString));
        writeOptional(out, mail.messageId());
        out.writeInt(mail.attachments().size());
        for (var attachment : mail.attachments()) {
            writeString(out, attachment.name());
            writeString(out, attachment.mediaType());
            writeString(out, attachment.file().toString());
            out.writeBoolean(attachment.inline());
        }
        writeOptional(out, mail.problem());
    }

    private static MailParts readMail(DataInputStream in, String text) throws IOException {
        var from = readString(in);
        var to = readStrings(in);
        var cc = readStrings(in);
        var subject = readString(in);
        var date = readOptional(in).map(Instant::parse);
        var messageId = readOptional(in);
        var attachments = new ArrayList<MailAttachment>();
        for (int i = in.readInt(); i > 0; i--) {
            attachments.add(
                    new MailAttachment(readString(in), readString(in), Path.of(readString(in)), in.readBoolean()));
        }
        return new MailParts(from, to, cc, subject, date, messageId, text, attachments, readOptional(in));
    }

    private static void writeSheet(SheetContent sheet, DataOutputStream out) throws IOException {
        writeString(out, sheet.sheet());
        writeStrings(out, sheet.sheets());
        out.writeInt(sheet.rows().size());
        for (var row : sheet.rows()) {
            out.writeInt(row.number());
            writeStrings(out, row.cells());
        }
        out.writeBoolean(sheet.truncated());
    }

    private static SheetContent readSheet(DataInputStream in) throws IOException {
        var name = readString(in);
        var names = readStrings(in);
        var rows = new ArrayList<SheetContent.Row>();
        for (int i = in.readInt(); i > 0; i--) {
            rows.add(new SheetContent.Row(in.readInt(), readStrings(in)));
        }
        return new SheetContent(name, names, rows, in.readBoolean());
    }

    private static void writeStrings(DataOutputStream out, List<String> values) throws IOException {
        out.writeInt(values.size());
        for (var value : values) {
            writeString(out, value);
        }
    }

    private static List<String> readStrings(DataInputStream in) throws IOException {
        var values = new ArrayList<String>();
        for (int i = in.readInt(); i > 0; i--) {
            values.add(readString(in));
        }
        return values;
    }

    private static void writeOptional(DataOutputStream out, Optional<String> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writeString(out, value.get());
        }
    }

    private static Optional<String> readOptional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(readString(in)) : Optional.empty();
    }
}
