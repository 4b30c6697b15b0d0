package org.schriftgut.search.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * Formats by content. The name only tells kinds of plain text apart; besides what Tika knows, mails are recognised by
 * their header whatever its first field, and UTF-16 without a mark as text.
 */
final class FormatDetection implements Detector {
    static final MediaType MAIL = MediaType.parse("message/rfc822");

    private static final long serialVersionUID = 1L;
    private static final int HEAD_BYTES = 1 << 16;
    private static final Pattern MBOX_LINE =
            Pattern.compile("From [^\\r\\n]{1,300}\\b\\d\\d:\\d\\d(:\\d\\d)?\\b[^\\r\\n]{0,80}");
    private static final Pattern NEXT_MAIL =
            Pattern.compile("\\n\\r?\\n(" + MBOX_LINE.pattern() + ")\\r?\\n[\\w-]{1,70}:");
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,80})[ \\t]*:.*", Pattern.DOTALL);
    private static final Set<String> FIELDS_OF_MAILS = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "received",
            "return-path",
            "delivered-to",
            "content-type",
            "reply-to",
            "sender",
            "x-mozilla-status",
            "content-transfer-encoding");

    private final Detector tika = new DefaultDetector();

    @Override
    public MediaType detect(InputStream in, Metadata metadata) throws IOException {
        if (in == null) {
            return MediaType.OCTET_STREAM;
        }
        var head = head(in);
        if (startsLikeMail(head)) {
            return MAIL;
        }
        var byContent = tika.detect(in, new Metadata());
        if (byContent.equals(MediaType.OCTET_STREAM)) {
            return isText(head) ? refined(head, MediaType.TEXT_PLAIN, metadata) : byContent;
        }
        return isText(byContent) ? refined(head, byContent, metadata) : byContent;
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD_BYTES);
        var head = in.readNBytes(HEAD_BYTES);
        in.reset();
        return head;
    }

    private static boolean isText(MediaType type) {
        return type.getBaseType().equals(MediaType.TEXT_PLAIN);
    }

    /** A kind of plain text by its name, if the name says one; markup only where there is some. */
    private MediaType refined(byte[] head, MediaType text, Metadata metadata) throws IOException {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name == null) {
            return text;
        }
        var hint = new Metadata();
        hint.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        var named = tika.detect(new ByteArrayInputStream(new byte[0]), hint);
        var isMarkup = named.getSubtype().contains("html") || named.getSubtype().endsWith("xml");
        if (named.equals(MAIL) || isMarkup && !TextEncoding.decode(head).contains("</")) {
            return text;
        }
        var registry = MediaTypeRegistry.getDefaultRegistry();
        return isMarkup || registry.isSpecializationOf(named, MediaType.TEXT_PLAIN) ? named : text;
    }

    /** Whether bytes that no format claims are text after all: nearly nothing in them but printed characters. */
    static boolean isText(byte[] head) {
        return head.length > 0 && TextEncoding.isMostlyPrinted(TextEncoding.decode(head));
    }

    /**
     * Whether the bytes start with fields of a mail: at least two that mails have, and nothing but fields before the
     * first empty line. A file of several mails (mbox) is none.
     */
    private static boolean startsLikeMail(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        var fields = text.substring(MailStart.lengthIn(head));
        if (MBOX_LINE.matcher(text).lookingAt() && NEXT_MAIL.matcher(fields).find()) {
            return false;
        }
        var known = 0;
        for (var line : (Iterable<String>) fields.lines()::iterator) {
            if (line.isEmpty()) {
                break;
            }
            var field = FIELD.matcher(line);
            if (field.matches()) {
                known += FIELDS_OF_MAILS.contains(field.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
            } else if (!line.startsWith(" ") && !line.startsWith("\t")) {
                return false;
            }
        }
        return known >= 2;
    }
}
