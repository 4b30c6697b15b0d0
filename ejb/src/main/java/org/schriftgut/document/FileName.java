package org.schriftgut.document;

import java.util.Locale;
import java.util.Set;
import org.schriftgut.common.DisplayText;

/** What the name of a file tells of a document. */
final class FileName {

    /** Endings that say what a file is; after any other dot a sentence or a number goes on. */
    private static final Set<String> ENDINGS = Set.of(
            "pdf", "txt", "md", "csv", "tsv", "log", "html", "htm", "xhtml", "xml", "xsd", "json", "yaml", "yml", "css",
            "js", "png", "jpg", "jpeg", "jpe", "gif", "tif", "tiff", "bmp", "webp", "heic", "heif", "svg", "jp2", "ico",
            "eml", "msg", "mbox", "ics", "vcf", "p7s", "p7m", "p7b", "cer", "crt", "asc", "sig", "doc", "docx", "docm",
            "dot", "dotx", "xls", "xlsx", "xlsm", "xlsb", "xlt", "xltx", "ppt", "pptx", "pptm", "pps", "ppsx", "vsd",
            "vsdx", "pub", "mdb", "accdb", "one", "rtf", "wpd", "odt", "ods", "odp", "odg", "odf", "ott", "ots", "fodt",
            "fods", "pages", "numbers", "key", "epub", "ps", "eps", "xps", "zip", "7z", "rar", "tar", "gz", "tgz",
            "bz2", "xz", "dwg", "dxf", "shp", "gml", "gpkg", "kml", "kmz", "ifc", "mp3", "mp4", "m4a", "wav", "ogg",
            "avi", "mov", "mkv", "wmv", "bin", "dat", "exe", "msi", "xdomea", "asice", "asics", "ers", "tsr", "mht",
            "mhtml", "url", "lnk");

    private FileName() {}

    /** The name without path and ending. */
    static String subjectOf(String fileName) {
        var name = DisplayText.fileName(fileName);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = name.lastIndexOf('.');
        var isEnding = dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        var bare = isEnding ? name.substring(0, dot) : name;
        return bare.isBlank() ? "unbenannt" : bare;
    }
}
