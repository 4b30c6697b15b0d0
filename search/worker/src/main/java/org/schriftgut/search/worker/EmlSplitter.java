package org.schriftgut.search.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.schriftgut.search.client.MailParts;

/**
 * Takes an internet message (RFC 5322, MIME) apart in one pass, without holding attachments in memory. A message inside
 * the message stays whole and becomes an attachment; what was signed is unwrapped; a part that cannot be read is told
 * and spoils no other.
 */
final class EmlSplitter {
    private static final int MAX_BODY_BYTES = 8 << 20;
    private static final int MAX_NESTING = 50;
    private static final int START_BYTES = 1_024;

    private final AttachmentFolder attachments;
    private final MailBody body = new MailBody();
    private final MailHeaders headers = new MailHeaders();
    private final ArrayDeque<Multipart> multiparts = new ArrayDeque<>();
    private PartHeader part = new PartHeader();
    private int wrappings;
    private Optional<String> problem = Optional.empty();

    /** A multipart being read; two of the same kind are still two. */
    private static final class Multipart {
        private final String type;

        Multipart(String type) {
            this.type = type;
        }
    }

    EmlSplitter(AttachmentFolder attachments) {
        this.attachments = attachments;
    }

    /** @throws LimitExceeded after the text read until then was given out */
    MailParts split(Path mail, Appendable text) throws IOException, MimeException {
        try (var in = new BufferedInputStream(Files.newInputStream(mail))) {
            in.mark(START_BYTES);
            var start = MailStart.lengthIn(in.readNBytes(START_BYTES));
            in.reset();
            in.skipNBytes(start);
            read(in);
        } catch (LimitExceeded e) {
            text.append(body.readable());
            throw e;
        }
        if (headers.isEmpty()) {
            throw new Unreadable("The file is no e-mail: it has no header");
        }
        text.append(body.readable());
        return headers.with(attachments.attachments(body.references()), problem);
    }

    private void read(InputStream entity) throws IOException, MimeException {
        var config = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(10_000)
                .setMaxContentLen(-1)
                .build();
        var stream = new MimeTokenStream(config);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(entity);
        for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            handle(state, stream);
        }
    }

    private void handle(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_HEADER -> part = new PartHeader();
            case T_FIELD -> {
                part.add(stream.getField());
                if (multiparts.isEmpty() && wrappings == 0) {
                    headers.add(stream.getField());
                }
            }
            case T_START_MULTIPART -> {
                multiparts.push(new Multipart(part.type()));
                if (part.type().equals("multipart/encrypted")) {
                    tell(SignedContent.ENCRYPTED);
                }
                if (multiparts.size() > MAX_NESTING) {
                    throw new LimitExceeded("The parts of the e-mail are nested more than " + MAX_NESTING + " deep");
                }
            }
            case T_END_MULTIPART -> multiparts.poll();
            case T_BODY -> part(stream.getDecodedInputStream());
            default -> {
                // Preambles and epilogues say nothing to a reader.
            }
        }
    }

    private void tell(String sentence) {
        problem = problem.or(() -> Optional.of(sentence));
    }

    private void part(InputStream content) throws IOException {
        try {
            read(part, content);
        } catch (LimitExceeded e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            tell("A part of the e-mail could not be read: " + Verdict.on(e).sentence());
        }
    }

    private void read(PartHeader header, InputStream content) throws IOException {
        var type = header.type();
        var isShown = !header.isAttachment() && header.name().isEmpty();
        if (isShown && type.equals("text/plain")) {
            body.addPlain(choice(), TextEncoding.decode(content.readNBytes(MAX_BODY_BYTES), header.charset()));
        } else if (isShown && type.equals("text/html")) {
            body.addHtml(choice(), TextEncoding.decode(content.readNBytes(MAX_BODY_BYTES), header.charset()));
        } else if (SignedContent.isWrapping(header)) {
            unwrap(header, content);
        } else if (!SignedContent.isSignature(type) || !isIn("multipart/signed")) {
            // A signature proves something about the mail as a whole, and stays in there.
            attach(header, content);
        }
    }

    private void attach(PartHeader header, InputStream content) throws IOException {
        var isRelated = !header.isAttachment() && !header.contentId().isEmpty() && isIn("multipart/related");
        attachments.add(header.name(), header.type(), header.contentId(), isRelated, content);
    }

    /** Only the text closest around counts: what lies beside it there says the same in another form. */
    private Object choice() {
        return multiparts.stream()
                .filter(multipart -> multipart.type.equals("multipart/alternative"))
                .findFirst()
                .orElse(null);
    }

    private boolean isIn(String multipart) {
        return !multiparts.isEmpty() && multiparts.peek().type.equals(multipart);
    }

    private void unwrap(PartHeader header, InputStream content) throws IOException {
        var file = Files.createTempFile("wrapped", ".part");
        try {
            attachments.copy(content, file);
            if (TnefParts.isOne(header)) {
                TnefParts.read(file, attachments, body);
                return;
            }
            var inside = SignedContent.of(file);
            if (inside.isEmpty()) {
                tell(SignedContent.ENCRYPTED);
            } else if (++wrappings > MAX_NESTING) {
                throw new LimitExceeded("The e-mail is signed more than " + MAX_NESTING + " times over");
            } else {
                var open = multiparts.size();
                try (var entity = inside.get()) {
                    read(entity);
                } finally {
                    wrappings--;
                    // What breaks off inside never ends the multiparts it began.
                    while (multiparts.size() > open) {
                        multiparts.pop();
                    }
                }
            }
        } catch (LimitExceeded e) {
            throw e;
        } catch (IOException | MimeException | RuntimeException e) {
            tell("A part of the e-mail could not be unwrapped: " + Verdict.on(e).sentence());
            try (var whole = Files.newInputStream(file)) {
                attach(header, whole);
            }
        } finally {
            Files.delete(file);
        }
    }
}
