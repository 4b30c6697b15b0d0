package org.schriftgut.search.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jsoup.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The last try before a file counts as unreadable: bytes that are text are read as text, and of a damaged office file
 * the parts that are still there are read without their markup.
 */
final class GeneralReader {
    private static final int MAX_BYTES = 16 << 20;
    /** Parts of office files that hold what people wrote, not how it looks. */
    private static final Pattern WRITTEN_PART = Pattern.compile(
            "word/(document|header|footer|footnotes|endnotes|comments)\\d*\\.xml|xl/(sharedStrings|worksheets/[^/]+)\\.xml"
                    + "|ppt/(slides|notesSlides)/[^/]+\\.xml|content\\.xml|[^/]+\\.x?html");
    /** Where a word ends although no space says so: paragraphs, cells, tabs and breaks. */
    private static final Pattern BREAK = Pattern.compile(
            "(?i)</([a-z0-9]+:)?(p|h|tr|tc|c|si|row|table-cell|li|div)>|<([a-z0-9]+:)?(br|tab|cr|s|line-break)\\b[^>]{0,200}>");

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,100000}>?");

    private GeneralReader() {}

    /** Whether a file of this kind that gave no text may have some all the same. */
    static boolean mayHoldMore(String type) {
        return !type.startsWith("image/") && !type.startsWith("audio/") && !type.startsWith("video/");
    }

    /**
     * Writes what can be read.
     *
     * @param known so many letters and digits at the start were written already
     * @return false when that is all
     */
    static boolean read(Path file, String type, long known, ContentHandler handler) throws IOException, SAXException {
        var text = after(known, textOf(file, type));
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        var xhtml = new XHTMLContentHandler(handler, new Metadata());
        xhtml.startDocument();
        xhtml.characters(text);
        xhtml.endDocument();
        return true;
    }

    private static String after(long known, String text) {
        var left = known;
        for (var i = 0; i < text.length(); i++) {
            if (left == 0) {
                return text.substring(i);
            }
            left -= Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return "";
    }

    private static String textOf(Path file, String type) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES);
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                return partsOf(in);
            }
        }
        if (type.contains("pdf") || type.contains("rtf") || !FormatDetection.isText(bytes)) {
            return "";
        }
        var text = TextEncoding.decode(bytes);
        return text.stripLeading().startsWith("<") ? withoutTags(text) : text;
    }

    /** Part after part from the start, as far as the file goes: its table of contents at the end may be lost. */
    private static String partsOf(InputStream in) {
        var text = new StringBuilder();
        try (var zip = new ZipArchiveInputStream(in, "UTF-8", true, true)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (WRITTEN_PART.matcher(entry.getName()).matches()) {
                    append(zip, text);
                }
            }
        } catch (IOException | RuntimeException e) {
            // What came before the damage is what there is.
        }
        return text.toString();
    }

    private static void append(InputStream part, StringBuilder text) throws IOException {
        var xml = new ByteArrayOutputStream();
        var buffer = new byte[8_192];
        IOException damage = null;
        try {
            for (var n = part.read(buffer); n >= 0 && xml.size() < MAX_BYTES; n = part.read(buffer)) {
                xml.write(buffer, 0, n);
            }
        } catch (IOException e) {
            damage = e;
        }
        if (text.length() < MAX_BYTES) {
            text.append(withoutTags(TextEncoding.decode(xml.toByteArray()))).append('\n');
        }
        if (damage != null) {
            throw damage;
        }
    }

    static String withoutTags(String markup) {
        var written = BREAK.matcher(markup).replaceAll("\n");
        return Parser.unescapeEntities(TAG.matcher(written).replaceAll(""), false);
    }
}
