package org.schriftgut.search.worker;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Passes everything on and counts letters and digits. */
final class LetterCount extends ContentHandlerDecorator {
    private long letters;

    LetterCount(ContentHandler handler) {
        super(handler);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        for (var i = start; i < start + length; i++) {
            letters += Character.isLetterOrDigit(chars[i]) ? 1 : 0;
        }
        super.characters(chars, start, length);
    }

    long letters() {
        return letters;
    }
}
