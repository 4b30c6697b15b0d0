package org.schriftgut.search.worker;

import java.util.Map;
import org.xml.sax.Attributes;

/**
 * An XML part of an office file as the readers understand it: namespaces of the strict conformance class (ISO/IEC
 * 29500-1) as those of the transitional one, Word's non-breaking hyphens as text, and without what was deleted under
 * change tracking in OpenDocument files.
 */
class OfficeXml extends XmlRewriting {
    static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    /** Names that are written otherwise in the transitional class. */
    private static final Map<String, String> RENAMED = Map.of(
            "extendedProperties", "extended-properties",
            "customProperties", "custom-properties");

    /** Depth inside what was deleted; 0 outside. */
    private int deleted;

    static String transitional(String name) {
        if (!name.startsWith(STRICT)) {
            return name;
        }
        var path = name.substring(STRICT.length());
        var slash = path.indexOf('/');
        if (slash < 0) {
            return name;
        }
        var last = path.substring(path.lastIndexOf('/') + 1);
        var rest = path.substring(slash, path.length() - last.length()) + RENAMED.getOrDefault(last, last);
        return TRANSITIONAL + path.substring(0, slash) + "/2006" + rest;
    }

    @Override
    String value(String element, String attribute, String value) {
        return transitional(value);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        var local = local(name);
        if (deleted > 0 || local.equals("tracked-changes")) {
            deleted++;
        } else if (local.equals("noBreakHyphen")) {
            element(name.replace("noBreakHyphen", "t"), "-");
            deleted = 1;
        } else {
            super.startElement(uri, localName, name, attributes);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (deleted > 0) {
            deleted--;
        } else {
            super.endElement(uri, localName, name);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (deleted == 0) {
            super.characters(chars, start, length);
        }
    }
}
