package org.schriftgut.search.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.writefilter.StandardWriteFilterFactory;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.schriftgut.search.client.ContentRead;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.MailParts;
import org.schriftgut.search.client.ReadContent;
import org.xml.sax.SAXException;

/** Finds out what a file is, and its text through Tika: streaming where a format allows it, no macros, no OCR, no pictures out of PDFs. */
final class ContentReader {
    private static final int MAX_METADATA_CHARS = 1_000;
    /** Characters before the ratio of text to file is looked at; the number of characters is limited anyway. */
    private static final long BOMB_THRESHOLD_CHARS = 20_000_000;

    private static final long BOMB_RATIO = 1_000;
    private static final int MAX_XML_DEPTH = 500;

    private final Detector detector;
    private final TypeDetection types;
    private final AutoDetectParser parser;

    ContentReader(Detector detector, Parser parsers) {
        this.detector = detector;
        types = new TypeDetection(detector);
        var careful = new CarefulParser(parsers, new MailText(types));
        parser = new AutoDetectParser(detector, careful);
        parser.setFallback(careful);
        var config = new AutoDetectParserConfig(null, BOMB_THRESHOLD_CHARS, BOMB_RATIO, MAX_XML_DEPTH, MAX_XML_DEPTH);
        config.setThrowOnZeroBytes(false);
        config.setMetadataWriteFilterFactory(new StandardWriteFilterFactory());
        parser.setAutoDetectParserConfig(config);
    }

    ContentRead read(ReadContent task, Path file, Limits limits, TextSink text)
            throws IOException, SAXException, TikaException, MimeException {
        if (Files.size(file) == 0) {
            return ContentRead.of("", false, MediaType.OCTET_STREAM.toString(), Optional.empty());
        }
        var metadata = new Metadata();
        if (!task.fileName().isEmpty()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, task.fileName());
        }
        MediaType detected;
        try (var in = TikaInputStream.get(file)) {
            detected = detector.detect(in, metadata);
        }
        if (task.folder() != null && MailSplitter.isMail(detected.toString())) {
            try {
                return readMail(task, file, limits, text, detected.getBaseType().toString());
            } catch (LimitExceeded e) {
                throw e;
            } catch (IOException | MimeException | RuntimeException e) {
                // Damaged: what can be read of it is read as of any other file.
                emptied(task.folder());
            }
        }
        return readText(task, file, limits, text, detected, metadata);
    }

    private ContentRead readMail(ReadContent task, Path file, Limits limits, TextSink text, String type)
            throws IOException, MimeException {
        var words = new StringBuilder();
        MailParts mail;
        try {
            mail = new MailSplitter(types, limits).split(file, task.folder(), words);
        } catch (LimitExceeded e) {
            write(words, task, text);
            throw e;
        }
        write(words, task, text);
        return new ContentRead(
                "",
                words.length() > task.maxChars(),
                type,
                Pronom.of(type, file),
                List.of(),
                Map.of(),
                mail.attachments().size(),
                mail.problem(),
                Optional.of(mail));
    }

    private static void write(StringBuilder words, ReadContent task, TextSink text) throws IOException {
        text.write(words.substring(0, Math.min(words.length(), task.maxChars())));
    }

    private static void emptied(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private ContentRead readText(
            ReadContent task, Path file, Limits limits, TextSink text, MediaType detected, Metadata metadata)
            throws IOException, SAXException, TikaException {
        var type = detected.getBaseType().toString();
        var context = contextOf();
        var embedded = new EmbeddedFiles(context, limits);
        context.set(EmbeddedDocumentExtractor.class, embedded);
        context.set(Limits.class, limits);
        var pages = new PageStarts(new BodyContentHandler(new WriteOutContentHandler(text, task.maxChars())), text);
        var truncated = false;
        try (var in = TikaInputStream.get(file)) {
            ZipGuard.check(file, type, limits);
            // With its parameters: some parsers take only certain versions of a format.
            metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, detected.toString());
            parser.parse(in, pages, metadata, context);
        } catch (SAXException | TikaException | IOException | RuntimeException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
            truncated = true;
        }
        embedded.throwIfLimitReached();
        return new ContentRead(
                "",
                truncated,
                type,
                Pronom.of(type, file),
                pages.starts(),
                about(metadata),
                embedded.count(),
                embedded.problem(),
                Optional.empty());
    }

    private ParseContext contextOf() {
        var context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(Detector.class, detector);
        context.set(EncodingDetector.class, new TextEncoding());
        // Numbers and dates in sheets, as German readers see and search them.
        context.set(Locale.class, Locale.GERMANY);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setMaxMainMemoryBytes(32L << 20);
        context.set(PDFParserConfig.class, pdf);
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setIncludeDeletedContent(false);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private static Map<String, String> about(Metadata metadata) {
        var about = new LinkedHashMap<String, String>();
        put(about, "title", metadata, TikaCoreProperties.TITLE);
        put(about, "author", metadata, TikaCoreProperties.CREATOR);
        put(about, "language", metadata, TikaCoreProperties.LANGUAGE);
        return about;
    }

    private static void put(Map<String, String> about, String name, Metadata metadata, Property property) {
        var value = metadata.get(property);
        if (value != null && !value.isBlank()) {
            var clean = value.replaceAll("\\p{Cntrl}+", " ").strip();
            about.put(name, clean.substring(0, Math.min(clean.length(), MAX_METADATA_CHARS)));
        }
    }
}
