package org.schriftgut.search.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads one word of a TeX file and then fails in the way the word says. */
final class FaultyParser implements Parser {
    private static final long serialVersionUID = 1L;

    /** Starts a worker that has this parser besides all others. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) {
            WorkerMain.serve(() -> new CompositeParser(
                    MediaTypeRegistry.getDefaultRegistry(), WorkerMain.parsers(), new FaultyParser()));
        }
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("x-tex"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var word = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        xhtml.element("p", "before " + word);
        switch (word) {
            case "hang" -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case "memory" -> {
                var hoard = new ArrayList<byte[]>();
                while (true) {
                    hoard.add(new byte[1 << 20]);
                }
            }
            case "recursion" -> recurse(0);
            case "print" -> System.out.println("noise that must not reach the protocol");
            case "error" -> throw new AssertionError("impossible");
            default -> throw new TikaException("secret content of the file");
        }
        xhtml.endDocument();
    }

    private static int recurse(int depth) {
        return depth == Integer.MIN_VALUE ? 0 : recurse(depth + 1) + 1;
    }
}
