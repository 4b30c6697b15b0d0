package org.schriftgut.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.notice.NoticeView;

/** Addresses of pages. */
public final class Links {

    private Links() {}

    public static String place(PlaceView place) {
        return (isCase(place.kind()) ? "/ui/vorgang/" : "/ui/akte/") + place.id();
    }

    /** The page that lists the documents of a place. */
    public static String documents(PlaceView place) {
        return isCase(place.kind()) ? place(place) : place(place) + "/dokumente";
    }

    /** Where documents are filed at a place. */
    static String filing(PlaceView place) {
        return "/ui/ablage/" + place.id();
    }

    /** The form of a place's metadata. */
    public static String edit(PlaceView place) {
        return place(place) + "/bearbeiten";
    }

    public static boolean isCase(PlaceKind kind) {
        return switch (kind) {
            case CASE, SUB_CASE -> true;
            case DOSSIER, SUB_DOSSIER, VOLUME, INBOX -> false;
        };
    }

    public static String entry(UUID id) {
        return "/ui/plan/" + id;
    }

    /** A file type; its page of rights is below. */
    public static String type(UUID id) {
        return "/ui/aktenarten/" + id;
    }

    public static String document(UUID id) {
        return "/ui/dokument/" + id;
    }

    /** The form of a document's metadata. */
    public static String edit(DocumentView document) {
        return document(document.id()) + "/bearbeiten";
    }

    /** What proves an entry of the audit log. */
    public static String proof(UUID entry) {
        return "/ui/nachweis/" + entry;
    }

    /** Bytes of a version, to save. */
    public static String download(UUID version) {
        return "/api/v1/versions/" + version + "/content";
    }

    /** Bytes of a version, to show where that is harmless. */
    public static String inline(UUID version) {
        return download(version) + "?inline";
    }

    /** Where a notice leads. */
    public static String object(NoticeView notice) {
        return switch (notice.objectKind()) {
            case "approval" -> "/ui/freigaben/" + notice.object();
            case "tenant" -> "/ui/admin/behoerde";
            case "signin" -> "/ui/konto";
            case "deputy" -> "/ui/vertretungen";
            case "content" -> "/ui/admin/protokoll?tat=" + notice.kind().name();
            case "subjectpart" -> "/ui/auskunft/teil/" + notice.object();
            case "subjectrequest" -> "/ui/auskunft/" + notice.object();
            case "restrictionrequest" -> "/ui/einschraenkungen";
            case "share" -> "/ui/freigegeben/" + notice.object();
            case "evaluation" -> "/ui/auswertungen";
            case "emergency" -> "/ui/notzugriff";
            case "dossier" -> "/ui/akte/" + notice.object();
            case "account" -> "/ui/admin/personen";
            default -> "/ui/nachrichten";
        };
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
