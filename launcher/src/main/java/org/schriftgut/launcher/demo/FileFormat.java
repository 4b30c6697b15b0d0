package org.schriftgut.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The formats of the demo's files, named by their endings. */
enum FileFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    EML("message/rfc822"),
    TXT("text/plain"),
    CSV("text/csv"),
    PNG("image/png"),
    HTML("text/html");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** What the name of a file ends in. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** @param attachments for an e-mail; empty for everything else */
    byte[] write(Writing writing, List<MailFile.Attachment> attachments) {
        return switch (this) {
            case PDF -> PdfFile.write(writing);
            case DOCX -> WordFile.write(writing);
            case ODT -> OpenTextFile.write(writing);
            case XLSX -> SheetFile.write(writing);
            case EML -> MailFile.write(writing, attachments);
            case TXT -> PlainFile.text(writing).getBytes(StandardCharsets.UTF_8);
            case CSV -> PlainFile.table(writing).getBytes(StandardCharsets.UTF_8);
            case PNG -> SitePlan.write(writing.subject());
            case HTML -> WebFile.page(writing).getBytes(StandardCharsets.UTF_8);
        };
    }
}
