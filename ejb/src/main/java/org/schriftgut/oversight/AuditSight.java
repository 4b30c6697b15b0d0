package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.Places;

/** Which entries speak of records, and which of those the caller may see. */
@ApplicationScoped
class AuditSight {

    private static final String DOCUMENT = "document";

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    /** Whether the kind is one of the file's own; all others belong to the running of the house. */
    static boolean isRecord(String objectKind) {
        if (objectKind.equals(DOCUMENT)) {
            return true;
        }
        for (var kind : PlaceKind.values()) {
            if (kind.name().equalsIgnoreCase(objectKind)) {
                return true;
            }
        }
        return false;
    }

    /** Those of the places and documents that the caller may see. */
    Set<UUID> readable(Collection<UUID> ids) {
        var readable = new HashSet<>(places.readable(ids).keySet());
        readable.addAll(documents.readable(ids).keySet());
        return readable;
    }
}
