package org.schriftgut.search.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.schriftgut.search.client.MailParts;

/**
 * Takes an internet message (RFC 5322, MIME) apart in one pass, without holding attachments in memory. A message inside
 * the message stays whole and becomes an attachment.
 */
final class EmlSplitter {
    private static final int MAX_BODY_BYTES = 8 << 20;
    private static final int MAX_NESTING = 50;

    private final AttachmentFolder attachments;
    private final MailBody body = new MailBody();
    private final MailHeaders headers = new MailHeaders();
    private final ArrayDeque<String> multiparts = new ArrayDeque<>();

    EmlSplitter(AttachmentFolder attachments) {
        this.attachments = attachments;
    }

    MailParts split(Path mail, TextSink text) throws IOException, MimeException {
        var config = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(10_000)
                .setMaxContentLen(-1)
                .build();
        var stream = new MimeTokenStream(config, new DefaultBodyDescriptorBuilder());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try (var in = Files.newInputStream(mail)) {
            stream.parse(in);
            for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                handle(state, stream);
            }
        }
        if (headers.isEmpty()) {
            throw new Unreadable("The file is no e-mail: it has no header");
        }
        MailSplitter.writeBody(body, text);
        return headers.with(attachments.attachments(body.references()));
    }

    private void handle(EntityState state, MimeTokenStream stream) throws IOException {
        if (state == EntityState.T_FIELD && multiparts.isEmpty()) {
            headers.add(stream.getField());
        } else if (state == EntityState.T_START_MULTIPART) {
            multiparts.push(stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT));
            if (multiparts.size() > MAX_NESTING) {
                throw new LimitExceeded("The parts of the e-mail are nested more than " + MAX_NESTING + " deep");
            }
        } else if (state == EntityState.T_END_MULTIPART) {
            multiparts.poll();
        } else if (state == EntityState.T_BODY) {
            part((MaximalBodyDescriptor) stream.getBodyDescriptor(), stream.getDecodedInputStream());
        }
    }

    private void part(MaximalBodyDescriptor part, InputStream content) throws IOException {
        var type = part.getMimeType().toLowerCase(Locale.ROOT);
        var name = nameOf(part);
        var attached = "attachment".equalsIgnoreCase(part.getContentDispositionType());
        if (!attached && name.isEmpty() && type.equals("text/plain")) {
            body.addPlain(decoded(content, part.getCharset()));
        } else if (!attached && name.isEmpty() && type.equals("text/html")) {
            body.addHtml(decoded(content, part.getCharset()));
        } else {
            var contentId = withoutBrackets(part.getContentId());
            var related = !attached && !contentId.isEmpty() && "multipart/related".equals(multiparts.peek());
            attachments.add(name, type, contentId, related, content);
        }
    }

    private static String nameOf(MaximalBodyDescriptor part) {
        var name = part.getContentDispositionFilename();
        if (name == null || name.isBlank()) {
            name = part.getContentTypeParameters().get("name");
        }
        // Not allowed by RFC 2047 inside a parameter, yet common.
        return name == null
                ? ""
                : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT).strip();
    }

    private static String withoutBrackets(String contentId) {
        return contentId == null ? "" : contentId.strip().replaceAll("^<|>$", "");
    }

    private static String decoded(InputStream content, String charset) throws IOException {
        return new String(content.readNBytes(MAX_BODY_BYTES), charsetOf(charset));
    }

    private static Charset charsetOf(String name) {
        try {
            // What calls itself ASCII without being it is nearly always this superset.
            return name == null || name.equalsIgnoreCase("us-ascii")
                    ? Charset.forName("windows-1252")
                    : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
