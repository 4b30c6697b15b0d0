package org.schriftgut.search.client;

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

final class ReadContentCodec implements Codec<ReadContent, ContentRead> {
    @Override
    public char code() {
        return 'C';
    }

    @Override
    public Class<ReadContent> task() {
        return ReadContent.class;
    }

    @Override
    public Class<ContentRead> result() {
        return ContentRead.class;
    }

    @Override
    public void writeTask(ReadContent task, DataOutputStream out) throws IOException {
        Strings.write(out, task.fileName());
        out.writeInt(task.maxChars());
        Strings.writeOptional(
                out,
                Optional.ofNullable(task.folder()).map(Path::toAbsolutePath).map(Path::toString));
    }

    @Override
    public ReadContent readTask(DataInputStream in) throws IOException {
        return new ReadContent(
                Strings.read(in),
                in.readInt(),
                Strings.readOptional(in).map(Path::of).orElse(null));
    }

    @Override
    public void writeResult(ContentRead read, DataOutputStream out) throws IOException {
        out.writeBoolean(read.truncated());
        Strings.write(out, read.detectedType());
        Strings.writeOptional(out, read.pronom());
        out.writeInt(read.pages().size());
        for (var start : read.pages()) {
            out.writeInt(start);
        }
        out.writeInt(read.metadata().size());
        for (Map.Entry<String, String> entry : read.metadata().entrySet()) {
            Strings.write(out, entry.getKey());
            Strings.write(out, entry.getValue());
        }
        out.writeInt(read.embeddedCount());
        Strings.writeOptional(out, read.problem());
        out.writeBoolean(read.mail().isPresent());
        if (read.mail().isPresent()) {
            writeMail(read.mail().get(), out);
        }
    }

    @Override
    public ContentRead readResult(DataInputStream in, String text) throws IOException {
        return new ContentRead(
                text,
                in.readBoolean(),
                Strings.read(in),
                Strings.readOptional(in),
                readPages(in),
                readMetadata(in),
                in.readInt(),
                Strings.readOptional(in),
                in.readBoolean() ? Optional.of(readMail(in, text)) : Optional.empty());
    }

    private static List<Integer> readPages(DataInputStream in) throws IOException {
        var pages = new ArrayList<Integer>();
        for (var i = in.readInt(); i > 0; i--) {
            pages.add(in.readInt());
        }
        return pages;
    }

    private static Map<String, String> readMetadata(DataInputStream in) throws IOException {
        var metadata = new LinkedHashMap<String, String>();
        for (var i = in.readInt(); i > 0; i--) {
            metadata.put(Strings.read(in), Strings.read(in));
        }
        return metadata;
    }

    private static void writeMail(MailParts mail, DataOutputStream out) throws IOException {
        Strings.write(out, mail.from());
        Strings.writeAll(out, mail.to());
        Strings.writeAll(out, mail.cc());
        Strings.write(out, mail.subject());
        Strings.writeOptional(out, mail.date().map(Instant::toString));
        Strings.writeOptional(out, mail.messageId());
        out.writeInt(mail.attachments().size());
        for (var attachment : mail.attachments()) {
            Strings.write(out, attachment.name());
            Strings.write(out, attachment.mediaType());
            Strings.write(out, attachment.file().toString());
            out.writeBoolean(attachment.inline());
        }
        Strings.writeOptional(out, mail.problem());
    }

    private static MailParts readMail(DataInputStream in, String text) throws IOException {
        var from = Strings.read(in);
        var to = Strings.readAll(in);
        var cc = Strings.readAll(in);
        var subject = Strings.read(in);
        var date = Strings.readOptional(in).map(Instant::parse);
        var messageId = Strings.readOptional(in);
        var attachments = new ArrayList<MailAttachment>();
        for (var i = in.readInt(); i > 0; i--) {
            attachments.add(new MailAttachment(
                    Strings.read(in), Strings.read(in), Path.of(Strings.read(in)), in.readBoolean()));
        }
        return new MailParts(from, to, cc, subject, date, messageId, text, attachments, Strings.readOptional(in));
    }
}
