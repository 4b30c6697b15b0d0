package org.schriftgut.search.worker;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.DelegatingParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.schriftgut.search.client.Limits;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Reads files inside a file within limits. A damaged one is noted and left out; once a limit is reached, no further one
 * is opened and {@link #throwIfLimitReached} tells.
 */
final class EmbeddedFiles implements EmbeddedDocumentExtractor {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final ParseContext context;
    private final Limits limits;
    private int depth;
    private int count;
    private long bytes;
    private LimitExceeded limitReached;
    private Verdict firstProblem;
    private int problems;
    private Optional<String> told = Optional.empty();

    EmbeddedFiles(ParseContext context, Limits limits) {
        this.context = context;
        this.limits = limits;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return limitReached == null;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (limitReached != null) {
            return;
        }
        if (depth >= limits.maxDepth()) {
            limitReached = new LimitExceeded("Files are nested in each other more than " + limits.maxDepth() + " deep");
            return;
        }
        if (count >= limits.maxEmbedded()) {
            limitReached = new LimitExceeded("More than " + limits.maxEmbedded() + " files are inside the file");
            return;
        }
        count++;
        depth++;
        try {
            writeName(handler, metadata);
            parse(stream, handler, metadata);
        } finally {
            depth--;
        }
    }

    private static void writeName(ContentHandler handler, Metadata metadata) throws SAXException {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name != null && !name.isEmpty()) {
            handler.startElement(XHTML, "h1", "h1", new AttributesImpl());
            handler.characters(name.toCharArray(), 0, name.length());
            handler.endElement(XHTML, "h1", "h1");
        }
    }

    private void parse(InputStream stream, ContentHandler handler, Metadata metadata) throws SAXException, IOException {
        try (var temporary = new TemporaryResources()) {
            var in = TikaInputStream.get(new Counted(CloseShieldInputStream.wrap(stream)), temporary, metadata);
            if (stream instanceof TikaInputStream tika && tika.getOpenContainer() != null) {
                in.setOpenContainer(tika.getOpenContainer());
            }
            var body = new EmbeddedContentHandler(new BodyContentHandler(handler));
            new DelegatingParser().parse(in, body, metadata, context);
        } catch (TikaException | IOException | SAXException | RuntimeException e) {
            WriteLimitReachedException.throwIfWriteLimitReached(e);
            note(e);
        }
    }

    private void note(Exception e) {
        problems++;
        if (firstProblem == null) {
            firstProblem = Verdict.on(e);
        }
    }

    /** Notes what is wrong with a part that was read all the same. */
    void note(String sentence) {
        told = told.or(() -> Optional.of(sentence));
    }

    int count() {
        return count;
    }

    Optional<String> problem() {
        return Optional.ofNullable(firstProblem)
                .map(verdict -> problems + " of " + count + " files inside could not be read, the first because: "
                        + verdict.sentence())
                .or(() -> told);
    }

    void throwIfLimitReached() throws LimitExceeded {
        if (limitReached != null) {
            throw limitReached;
        }
    }

    /** Counts what is unpacked, over all levels. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            add(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            add(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            var skipped = super.skip(wanted);
            add(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void add(long more) throws LimitExceeded {
            bytes += more;
            if (bytes > limits.maxExpandedBytes()) {
                limitReached = new LimitExceeded(
                        "The files inside have more than " + limits.maxExpandedBytes() + " bytes when unpacked");
                throw limitReached;
            }
        }
    }
}
