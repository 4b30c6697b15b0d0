package org.schriftgut.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.schriftgut.common.Caller;

/**
 * Keeps what records are called, in the transaction that names them. A document's own number is not kept: it follows from its place.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Identifiers {

    /** Longer texts are no references. */
    private static final int MAX_LENGTH = 300;

    @PersistenceContext
    EntityManager entities;

    /** A place is called otherwise from now on; what it was called before leads to it as well. */
    public void rename(UUID place, String reference) {
        entities.createNativeQuery("insert into identifier (tenant_id, object_id, place_id, kind, text, key)"
                        + " select tenant_id, object_id, place_id, 'FORMER', text, key from identifier"
                        + " where object_id = ?1 and kind = 'CURRENT' and text <> ?2 on conflict do nothing")
                .setParameter(1, place)
                .setParameter(2, reference)
                .executeUpdate();
        remove(place, IdentifierKind.CURRENT);
        keep(place, place, null, IdentifierKind.CURRENT, reference);
    }

    /** A place has this name. @param text null for none */
    public void ofPlace(UUID place, IdentifierKind kind, String text) {
        keep(place, place, null, kind, text);
    }

    /** A document has this name. @param text null for none */
    public void ofDocument(UUID document, IdentifierKind kind, String text) {
        keep(document, null, document, kind, text);
    }

    /** The names of a kind were not right; a document has this one instead. @param text null for none */
    public void correct(UUID document, IdentifierKind kind, String text) {
        remove(document, kind);
        ofDocument(document, kind, text);
    }

    private void remove(UUID object, IdentifierKind kind) {
        entities.createNativeQuery("delete from identifier where object_id = ?1 and kind = ?2")
                .setParameter(1, object)
                .setParameter(2, kind.name())
                .executeUpdate();
    }

    private void keep(UUID object, UUID place, UUID document, IdentifierKind kind, String text) {
        var key = text == null || text.length() > MAX_LENGTH ? "" : kind.key(text);
        if (key.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        "insert into identifier (tenant_id, object_id, place_id, document_id, kind, text, key)"
                                + " values (?1, ?2, cast(?3 as uuid), cast(?4 as uuid), ?5, ?6, ?7) on conflict do nothing")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, object)
                .setParameter(3, place == null ? null : place.toString())
                .setParameter(4, document == null ? null : document.toString())
                .setParameter(5, kind.name())
                .setParameter(6, text)
                .setParameter(7, key)
                .executeUpdate();
    }
}
