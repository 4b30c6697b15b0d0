package org.schriftgut.web.rest;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Says under which name a content is saved (RFC 6266), with letters of any language (RFC 8187). */
public final class ContentDisposition {

    /** RFC 8187, section 3.2.1: attr-char, what needs no escape; besides letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    /** Shown inside the browser at most: formats that cannot run anything in our name. */
    private static final Set<String> HARMLESS =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "text/plain");

    private ContentDisposition() {}

    static boolean mayBeInline(String mediaType) {
        return HARMLESS.contains(mediaType);
    }

    public static String of(boolean inline, String fileName) {
        var fallback = fallback(fileName);
        var header = (inline ? "inline" : "attachment") + "; filename=\"" + fallback + "\"";
        return fallback.equals(fileName) ? header : header + "; filename*=UTF-8''" + escaped(fileName);
    }

    /** For readers that know ASCII only; nothing that could end the quotes or look like a path. */
    private static String fallback(String fileName) {
        var ascii = new StringBuilder();
        fileName.codePoints().forEach(c -> {
            switch (c) {
                case 'ä' -> ascii.append("ae");
                case 'ö' -> ascii.append("oe");
                case 'ü' -> ascii.append("ue");
                case 'Ä' -> ascii.append("Ae");
                case 'Ö' -> ascii.append("Oe");
                case 'Ü' -> ascii.append("Ue");
                case 'ß' -> ascii.append("ss");
                case '"', '\\', '/', '%' -> ascii.append('_');
                default -> ascii.append(c >= ' ' && c < 0x7f ? (char) c : '_');
            }
        });
        return ascii.toString();
    }

    private static String escaped(String fileName) {
        var escaped = new StringBuilder();
        for (var b : fileName.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                escaped.append(c);
            } else {
                escaped.append("%%%02X".formatted((int) c));
            }
        }
        return escaped.toString();
    }
}
