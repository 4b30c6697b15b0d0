package org.schriftgut.audit;

import java.util.UUID;

/**
 * What an act was done to.
 *
 * @param kind the object's kind in one lower-case word, stored
 * @param context the dossier in whose history the entry is shown, or null
 */
public record AuditObject(String kind, UUID id, UUID context) {

    public static AuditObject of(String kind, UUID id) {
        return new AuditObject(kind, id, null);
    }
}
