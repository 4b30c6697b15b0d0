package org.schriftgut.search.worker;

import java.util.Locale;
import org.apache.james.mime4j.stream.Field;

/** What the header of one part of a mail says about it. */
final class PartHeader {
    private MimeParameters type = MimeParameters.none();
    private MimeParameters disposition = MimeParameters.none();
    private String contentId = "";

    void add(Field field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "content-type" -> type = MimeParameters.of(MailHeaders.valueOf(field));
            case "content-disposition" -> disposition = MimeParameters.of(MailHeaders.valueOf(field));
            case "content-id" -> contentId = MailHeaders.valueOf(field).replaceAll("^<|>$", "");
            default -> {
                // Nothing that a reader sees.
            }
        }
    }

    /** Media type without parameters; plain text where there is none that makes sense (RFC 2045, section 5.2). */
    String type() {
        return type.value().matches("[\\w.+-]+/[\\w.+-]+") ? type.value() : "text/plain";
    }

    String parameter(String name) {
        return type.get(name);
    }

    String charset() {
        return type.get("charset");
    }

    boolean isAttachment() {
        return disposition.value().equals("attachment");
    }

    /** As the sender wrote it, decoded; empty when there is none. */
    String name() {
        var name = disposition.get("filename");
        return (name.isBlank() ? type.get("name") : name).strip();
    }

    String contentId() {
        return contentId;
    }
}
