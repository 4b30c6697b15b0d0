package org.schriftgut.search.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.james.mime4j.MimeException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.XHTMLContentHandler;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.MailParts;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The text of a mail that is read as a whole, because it lies inside another file: its words, then its attachments'. */
final class MailText {
    private final TypeDetection types;

    MailText(TypeDetection types) {
        this.types = types;
    }

    void write(Path mail, ContentHandler handler, ParseContext context)
            throws IOException, SAXException, TikaException {
        var folder = Files.createTempDirectory("mail");
        try {
            var xhtml = new XHTMLContentHandler(handler, new Metadata());
            xhtml.startDocument();
            var body = new StringBuilder();
            MailParts parts;
            try {
                parts = new MailSplitter(types, context.get(Limits.class)).split(mail, folder, body);
            } finally {
                xhtml.element("p", body.toString());
            }
            var embedded = context.get(EmbeddedDocumentExtractor.class);
            if (embedded instanceof EmbeddedFiles files) {
                parts.problem().ifPresent(files::note);
            }
            writeAttachments(parts, embedded, xhtml);
            xhtml.endDocument();
        } catch (MimeException e) {
            throw new TikaException("No e-mail", e);
        } finally {
            delete(folder);
        }
    }

    private static void writeAttachments(MailParts parts, EmbeddedDocumentExtractor embedded, ContentHandler handler)
            throws IOException, SAXException {
        for (var attachment : parts.attachments()) {
            var about = new Metadata();
            about.set(TikaCoreProperties.RESOURCE_NAME_KEY, attachment.name());
            if (embedded != null && embedded.shouldParseEmbedded(about)) {
                try (var in = TikaInputStream.get(attachment.file())) {
                    embedded.parseEmbedded(in, handler, about, false);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
