package org.schriftgut.web.page;

/** Kind of file, as people name it; labels are the texts {@code FileKind.<name>}. */
public enum FileKind {
    PDF("file-pdf"),
    WORD("file-text"),
    SHEET("file-sheet"),
    SLIDES("file-slides"),
    MAIL("mail"),
    IMAGE("image"),
    TEXT("file-text"),
    ARCHIVE("archive"),
    OTHER("file"),
    /** No file: a dossier, where lists show both. */
    DOSSIER("dossier"),
    /** No file: a case, where lists show both. */
    CASE("case");

    private final String icon;

    FileKind(String icon) {
        this.icon = icon;
    }

    /** Name of its icon in {@code static/icons.svg}. */
    public String icon() {
        return icon;
    }

    /** The kind for a media type such as {@code application/pdf}. */
    public static FileKind ofMediaType(String mediaType) {
        var type = mediaType.split(";", 2)[0].strip();
        if (type.equals("application/pdf")) {
            return PDF;
        }
        if (type.equals("message/rfc822") || type.equals("application/vnd.ms-outlook")) {
            return MAIL;
        }
        if (type.startsWith("image/")) {
            return IMAGE;
        }
        if (type.contains("spreadsheet") || type.contains("ms-excel") || type.equals("text/csv")) {
            return SHEET;
        }
        if (type.contains("presentation") || type.contains("powerpoint")) {
            return SLIDES;
        }
        if (type.contains("wordprocessing")
                || type.contains("msword")
                || type.contains("opendocument.text")
                || type.equals("application/rtf")) {
            return WORD;
        }
        if (type.contains("zip") || type.contains("tar") || type.contains("7z") || type.contains("rar")) {
            return ARCHIVE;
        }
        return type.startsWith("text/") ? TEXT : OTHER;
    }
}
