package org.schriftgut.search.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.schriftgut.search.client.WorkerFailure.Reason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Stands in front of Tika's parsers, for a file and for every file inside it: mails are taken apart by our own splitter,
 * office files are made readable first, and where a parser fails or finds nothing a general one is tried.
 */
final class CarefulParser implements Parser {
    private static final long serialVersionUID = 1L;

    private final transient Parser parsers;
    private final transient MailText mails;

    CarefulParser(Parser parsers, MailText mails) {
        this.parsers = parsers;
        this.mails = mails;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return parsers.getSupportedTypes(context);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        if (type.startsWith("image/")) {
            parsers.parse(stream, handler, metadata, context);
            return;
        }
        try (var temporary = new TemporaryResources()) {
            var in = TikaInputStream.cast(stream);
            if (in == null) {
                in = TikaInputStream.get(stream, temporary, metadata);
            }
            if (MailSplitter.isMail(type) && in.getOpenContainer() == null) {
                mails.write(in.getPath(), handler, context);
            } else {
                parse(in, type, handler, metadata, context);
            }
        }
    }

    private void parse(TikaInputStream in, String type, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        if (type.startsWith("text/plain") && !in.hasFile()) {
            // Long texts in archives are read as they are unpacked.
            parsers.parse(in, handler, metadata, context);
            return;
        }
        var file = in.getPath();
        var counted = new LetterCount(handler);
        try {
            parseCopy(in, file, type, counted, metadata, context);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            WriteLimitReachedException.throwIfWriteLimitReached(e);
            if (Verdict.on(e).reason() != Reason.UNREADABLE
                    || !GeneralReader.read(file, type, counted.letters(), handler)) {
                throw e;
            }
            if (context.get(EmbeddedDocumentExtractor.class) instanceof EmbeddedFiles files) {
                files.note("The file is damaged; what was left of it was read");
            }
            return;
        }
        if (counted.letters() == 0 && GeneralReader.mayHoldMore(type)) {
            GeneralReader.read(file, type, 0, handler);
        }
    }

    private void parseCopy(
            TikaInputStream in, Path file, String type, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var copy = OfficeCopy.of(file, type);
        if (copy.equals(file)) {
            parsers.parse(in, handler, metadata, context);
            return;
        }
        try (var readable = TikaInputStream.get(copy)) {
            parsers.parse(readable, handler, metadata, context);
        } finally {
            Files.delete(copy);
        }
    }
}
