package org.schriftgut.search.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Notes where in the text each page of a PDF and each slide starts. */
final class PageStarts extends ContentHandlerDecorator {
    private static final int MAX_PAGES = 100_000;
    private static final Set<String> CLASSES = Set.of("page", "slide-content", "slide");

    private final TextSink text;
    private final List<Integer> starts = new ArrayList<>();

    PageStarts(ContentHandler handler, TextSink text) {
        super(handler);
        this.text = text;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (localName.equals("div")
                && starts.size() < MAX_PAGES
                && CLASSES.contains(String.valueOf(attributes.getValue("class")))) {
            starts.add(text.taken());
        }
        super.startElement(uri, localName, name, attributes);
    }

    List<Integer> starts() {
        return starts;
    }
}
