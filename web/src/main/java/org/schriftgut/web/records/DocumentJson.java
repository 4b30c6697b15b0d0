package org.schriftgut.web.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.document.DocumentState;
import org.schriftgut.document.DocumentView;
import org.schriftgut.web.rest.ProvenanceJson;

/**
 * A document.
 *
 * @param number within its place
 * @param ownAccess whether who may see it was decided on the document itself
 * @param version the number in the ETag
 */
public record DocumentJson(
        UUID id,
        UUID place,
        UUID dossier,
        long number,
        DocumentDetailsJson details,
        List<PartJson> parts,
        boolean ownAccess,
        DocumentState state,
        UUID restriction,
        boolean mayWrite,
        boolean mayManage,
        ProvenanceJson provenance,
        UUID createdBy,
        Instant createdAt,
        Instant changedAt,
        long version) {

    public static DocumentJson of(DocumentView document) {
        return new DocumentJson(
                document.id(),
                document.place(),
                document.dossier(),
                document.number(),
                DocumentDetailsJson.of(document.details()),
                document.parts().stream().map(PartJson::of).toList(),
                !document.own().isInherited(),
                document.state(),
                document.restriction(),
                document.mayWrite(),
                document.mayManage(),
                ProvenanceJson.of(document.provenance()),
                document.createdBy(),
                document.createdAt(),
                document.changedAt(),
                document.version());
    }
}
