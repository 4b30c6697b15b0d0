package org.schriftgut.web.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.notice.NoticeView;

/** Addresses of pages. */
final class Links {

    private Links() {}

    static String place(PlaceView place) {
        return (isCase(place.kind()) ? "/ui/vorgang/" : "/ui/akte/") + place.id();
    }

    /** The page that lists the documents of a place. */
    static String documents(PlaceView place) {
        return isCase(place.kind()) ? place(place) : place(place) + "/dokumente";
    }

    /** Where documents are filed at a place. */
    static String filing(PlaceView place) {
        return "/ui/ablage/" + place.id();
    }

    /** The form of a place's metadata. */
    static String edit(PlaceView place) {
        return place(place) + "/bearbeiten";
    }

    static boolean isCase(PlaceKind kind) {
        return switch (kind) {
            case CASE, SUB_CASE -> true;
            case DOSSIER, SUB_DOSSIER, VOLUME, INBOX -> false;
        };
    }

    static String entry(UUID id) {
        return "/ui/plan/" + id;
    }

    /** A file type; its page of rights is below. */
    static String type(UUID id) {
        return DossierTypesResource.ADDRESS + "/" + id;
    }

    static String document(UUID id) {
        return "/ui/dokument/" + id;
    }

    /** The form of a document's metadata. */
    static String edit(DocumentView document) {
        return document(document.id()) + "/bearbeiten";
    }

    /** What proves an entry of the audit log. */
    static String proof(UUID entry) {
        return "/ui/nachweis/" + entry;
    }

    /** Bytes of a version, to save. */
    static String download(UUID version) {
        return "/api/v1/versions/" + version + "/content";
    }

    /** Bytes of a version, to show where that is harmless. */
    static String inline(UUID version) {
        return download(version) + "?inline";
    }

    /** Where a notice leads. */
    static String object(NoticeView notice) {
        return switch (notice.objectKind()) {
            case "approval" -> ApprovalLines.address(notice.object());
            case "tenant" -> AuthorityResource.ADDRESS;
            case "signin" -> "/ui/konto";
            case "deputy" -> "/ui/vertretungen";
            case "content" -> "/ui/admin/protokoll?tat=" + notice.kind().name();
            case "subjectpart" -> "/ui/auskunft/teil/" + notice.object();
            case "subjectrequest" -> "/ui/auskunft/" + notice.object();
            case "restrictionrequest" -> RestrictionRequestsResource.ADDRESS;
            case "share" -> "/ui/freigegeben/" + notice.object();
            case "evaluation" -> "/ui/auswertungen";
            case "emergency" -> "/ui/notzugriff";
            case "dossier" -> "/ui/akte/" + notice.object();
            case "account" -> "/ui/admin/personen";
            default -> "/ui/nachrichten";
        };
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
