package org.schriftgut.search.worker;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Copies an XML part in one pass; what is to become different, subclasses say. Names are taken as written. */
class XmlRewriting extends DefaultHandler {
    private Writer out;

    final void copy(InputStream in, OutputStream to) throws IOException, SAXException, TikaException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        var factory = XMLReaderUtils.getSAXParserFactory();
        factory.setNamespaceAware(false);
        try {
            var reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(this);
            reader.setEntityResolver(
                    (publicId, systemId) -> new org.xml.sax.InputSource(InputStream.nullInputStream()));
            reader.setErrorHandler(this);
            reader.parse(new org.xml.sax.InputSource(in));
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new TikaException("No XML parser", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** What an attribute says in the copy. */
    String value(String element, String attribute, String value) {
        return value;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        write("<" + name);
        for (var i = 0; i < attributes.getLength(); i++) {
            write(" " + attributes.getQName(i) + "=\"");
            writeEscaped(value(name, attributes.getQName(i), attributes.getValue(i)));
            write("\"");
        }
        write(">");
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        write("</" + name + ">");
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        writeEscaped(new String(chars, start, length));
    }

    final void element(String name, String text) {
        startElement("", "", name, new AttributesImpl());
        characters(text.toCharArray(), 0, text.length());
        endElement("", "", name);
    }

    private void writeEscaped(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> write("&amp;");
                case '<' -> write("&lt;");
                case '>' -> write("&gt;");
                case '"' -> write("&quot;");
                case '\n', '\r', '\t' -> write("&#" + (int) c + ";");
                default -> write(c);
            }
        }
    }

    private void write(char c) {
        try {
            out.write(c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
